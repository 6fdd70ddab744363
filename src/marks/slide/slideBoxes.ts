// Gives the boxes of a slide's parts, px, both for what is written and for the master's placeholders.
import type { Box } from '../../geometry/box.ts';

export const BOXES = {
  /** For a slide with words beside its picture. */
  title: { x: 25, y: 25, width: 287, height: 62 },
  words: { x: 25, y: 92, width: 287, height: 314 },
  picture: { x: 334, y: 26, width: 441, height: 382 },
  /** For a slide that its picture fills. */
  wideTitle: { x: 25, y: 22, width: 750, height: 34 },
  wide: { x: 25, y: 88, width: 750, height: 320 },
  opening: { x: 25, y: 118, width: 660, height: 130 },
  foot: { x: 25, y: 417, width: 690, height: 20 },
  number: { x: 725, y: 417, width: 50, height: 20 },
} as const satisfies Readonly<Record<string, Box>>;
