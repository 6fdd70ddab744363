// Reads an element of a page for an image, with its computed style.
import type { Drawn } from './drawn.ts';

export function drawnInPage(source: Element): Drawn {
  const style = getComputedStyle(source);
  return {
    name: source.localName,
    id: source.id,
    style,
    attribute: (name) => source.getAttribute(name),
    get scale() {
      return scaleOf(source, style);
    },
    get children() {
      return [...source.childNodes].flatMap((child): (Drawn | string)[] =>
        child instanceof Element ? [drawnInPage(child)] : child instanceof Text ? [child.data] : [],
      );
    },
  };
}

function scaleOf(source: Element, style: CSSStyleDeclaration): number {
  if (style.vectorEffect !== 'non-scaling-stroke' || !(source instanceof SVGGraphicsElement)) return 1;
  const matrix = source.getCTM();
  return matrix === null ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
}
