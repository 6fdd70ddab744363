// Says how many claims are drawn at most.

/** Claims that map, charts and text draw at most: each is several marks, and a browser takes seconds over twice as many. */
export const MOST_DRAWN = 2000;
