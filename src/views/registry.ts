// Lists the views, and is their only list. To add one, write its folder and add its line.
export { figures } from './figures/descriptor.ts';
export { firmness } from './firmness/descriptor.ts';
export { map } from './map/descriptor.ts';
export { parties } from './parties/descriptor.ts';
export { speakers } from './speakers/descriptor.ts';
export { swaps } from './swaps/descriptor.ts';
export { text } from './text/descriptor.ts';
export { trends } from './trends/descriptor.ts';
export { unsaid } from './unsaid/descriptor.ts';
