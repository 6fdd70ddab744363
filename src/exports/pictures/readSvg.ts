// An SVG element as a page draws it, to a tree that draws the same by itself: values computed and written out, links and hidden parts left behind.
import { readPaint } from './paint.ts';
import { isUnseen, readStyle, type Attributes } from './readStyle.ts';
import { element, type SvgElement, type SvgNode } from './svgTree.ts';

const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];
const TEXTS = ['text', 'tspan'];
/** What is drawn by being referred to. */
const SERVERS = ['linearGradient', 'radialGradient', 'stop', 'mask', 'pattern', 'clipPath'];
const GROUPS = ['g', 'a', 'svg', 'defs'];

/** Every other attribute is left behind: handlers, links, styles, and names that only the page knows. */
const GEOMETRY =
  'd x y x1 y1 x2 y2 cx cy r rx ry dx dy fx fy width height points transform viewBox preserveAspectRatio offset gradientUnits gradientTransform patternUnits patternContentUnits patternTransform maskUnits maskContentUnits clipPathUnits'.split(
    ' ',
  );

/** `names` keeps the ids of one picture apart from those of another, and short. Unknown elements, and what is not drawn, give nothing. */
export function readSvg(source: Element, names: Map<string, string>): SvgElement | null {
  const name = source.localName;
  const style = getComputedStyle(source);
  if (style.display === 'none' && !SERVERS.includes(name)) return null;
  const isText = TEXTS.includes(name);
  if (SHAPES.includes(name) || isText) {
    if (style.visibility === 'hidden') return null;
    const drawn = readStyle(style, isText, scaleOf(source, style));
    if (!isText && isUnseen(drawn)) return null;
    return element(name, { ...geometryOf(source), ...renamed(drawn, names) }, childrenOf(source, names));
  }
  if (SERVERS.includes(name)) {
    const id = source.id === '' ? {} : { id: nameFor(source.id, names) };
    return element(name, { ...id, ...geometryOf(source), ...(name === 'stop' ? stopOf(style) : {}) }, childrenOf(source, names));
  }
  if (!GROUPS.includes(name)) return null;
  const children = childrenOf(source, names);
  if (children.length === 0) return null;
  const opacity = style.opacity === '1' ? {} : { opacity: Number(style.opacity) };
  const mask = /url\("?#([^")]+)"?\)/.exec(style.mask);
  const masked = mask ? { mask: `url(#${nameFor(mask[1] ?? '', names)})` } : {};
  // A link is a group with a title: what the mark says stays with it.
  const label = name === 'a' ? source.getAttribute('aria-label') : null;
  const title = label === null ? [] : [element('title', {}, [label])];
  return element(name === 'a' ? 'g' : name, { ...geometryOf(source), ...opacity, ...masked }, [...title, ...children]);
}

function childrenOf(source: Element, names: Map<string, string>): SvgNode[] {
  return [...source.childNodes].flatMap((child): SvgNode[] => {
    if (child instanceof Element) {
      const read = readSvg(child, names);
      return read === null ? [] : [read];
    }
    const text = child.nodeType === Node.TEXT_NODE && TEXTS.includes(source.localName) ? (child.nodeValue ?? '') : '';
    return text === '' ? [] : [text];
  });
}

function geometryOf(source: Element): Attributes {
  return Object.fromEntries(
    GEOMETRY.flatMap((name) => {
      const value = source.getAttribute(name);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

function stopOf(style: CSSStyleDeclaration): Attributes {
  const { colour, opacity } = readPaint(style.stopColor);
  return {
    'stop-color': colour === 'none' ? '#000000' : colour,
    'stop-opacity': colour === 'none' ? 0 : opacity * Number(style.stopOpacity),
  };
}

/** How much an element is scaled up within its drawing, where its strokes are not. */
function scaleOf(source: Element, style: CSSStyleDeclaration): number {
  if (style.vectorEffect !== 'non-scaling-stroke' || !(source instanceof SVGGraphicsElement)) return 1;
  const matrix = source.getCTM();
  return matrix === null ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
}

function renamed(attributes: Attributes, names: Map<string, string>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(/url\(#([^)]+)\)/, (_, id: string) => `url(#${nameFor(id, names)})`) : value,
    ]),
  );
}

function nameFor(id: string, names: Map<string, string>): string {
  const name = names.get(id) ?? `p${names.size + 1}`;
  names.set(id, name);
  return name;
}
