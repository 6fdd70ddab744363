// An element of a styled tree to what a picture reads of it.
import type { Drawn } from '../../src/exports/pictures/drawn.ts';
import type { Style } from './cascade.ts';
import { parentOf, partsOf, type Tag } from './htmlTree.ts';

export function drawnInTree(tag: Tag, styleOf: (tag: Tag) => Style): Drawn {
  const style = styleOf(tag);
  return {
    name: tag.name,
    id: tag.attribs['id'] ?? '',
    attribute: (name) => tag.attribs[name] ?? null,
    style,
    scale: style.getPropertyValue('vector-effect') === 'non-scaling-stroke' ? scaleOf(tag) : 1,
    get children() {
      return partsOf(tag).map((child) => (typeof child === 'string' ? child : drawnInTree(child, styleOf)));
    },
  };
}

/** By the transforms of the groups around it. */
function scaleOf(tag: Tag): number {
  const own = Number(/scale\(([\d.e+-]+)/.exec(tag.attribs['transform'] ?? '')?.[1] ?? 1);
  const parent = parentOf(tag);
  return parent === null || tag.name === 'svg' ? own : own * scaleOf(parent);
}
