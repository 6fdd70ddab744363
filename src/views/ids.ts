// The names of the views, in the order in which they are offered: short, since every page reads them from its address.

export const VIEW_IDS = ['map', 'text', 'figures', 'swaps', 'firmness', 'parties', 'speakers', 'unsaid'] as const;
export type ViewId = (typeof VIEW_IDS)[number];
