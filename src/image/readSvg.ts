// Reads an SVG element as a tree that draws the same by itself, without links and hidden parts.
import type { Drawn, DrawnStyle } from './drawn.ts';
import { readPaint } from './paint.ts';
import { isUnseen, readStyle, type Attributes } from './readStyle.ts';
import { element, type SvgElement, type SvgNode } from './svgTree.ts';

const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'];
const TEXTS = ['text', 'tspan'];
/** Elements that are drawn only where others refer to them. */
const SERVERS = ['linearGradient', 'radialGradient', 'stop', 'mask', 'pattern', 'clipPath'];
const GROUPS = ['g', 'a', 'svg', 'defs'];

/** All other attributes are left out: handlers, links, styles, and names that only the page knows. */
const GEOMETRY =
  'd x y x1 y1 x2 y2 cx cy r rx ry dx dy fx fy width height points transform viewBox preserveAspectRatio offset gradientUnits gradientTransform patternUnits patternContentUnits patternTransform maskUnits maskContentUnits clipPathUnits'.split(
    ' ',
  );

/** `names` maps ids to short ones that are unique in the image. Null for unknown elements and for those that are not drawn. */
export function readSvg(source: Drawn, names: Map<string, string>): SvgElement | null {
  const { name, style } = source;
  if (style.getPropertyValue('display') === 'none' && !SERVERS.includes(name)) return null;
  const isText = TEXTS.includes(name);
  if (SHAPES.includes(name) || isText) {
    if (style.getPropertyValue('visibility') === 'hidden') return null;
    const drawn = readStyle(style, isText, source.scale);
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
  const opaque = style.getPropertyValue('opacity');
  const opacity = opaque === '1' || opaque === '' ? {} : { opacity: Number(opaque) };
  const mask = /url\("?#([^")]+)"?\)/.exec(style.getPropertyValue('mask'));
  const masked = mask ? { mask: `url(#${nameFor(mask[1] ?? '', names)})` } : {};
  // A link becomes a group, with its label as title.
  const label = name === 'a' ? source.attribute('aria-label') : null;
  const title = label === null ? [] : [element('title', {}, [label])];
  return element(name === 'a' ? 'g' : name, { ...geometryOf(source), ...opacity, ...masked }, [...title, ...children]);
}

function childrenOf(source: Drawn, names: Map<string, string>): SvgNode[] {
  return source.children.flatMap((child): SvgNode[] => {
    if (typeof child === 'string') return child !== '' && TEXTS.includes(source.name) ? [child] : [];
    const read = readSvg(child, names);
    return read === null ? [] : [read];
  });
}

function geometryOf(source: Drawn): Attributes {
  return Object.fromEntries(
    GEOMETRY.flatMap((name) => {
      const value = source.attribute(name);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

function stopOf(style: DrawnStyle): Attributes {
  const { colour, opacity } = readPaint(style.getPropertyValue('stop-color'));
  const none = colour === 'none';
  return {
    'stop-color': none ? '#000000' : colour,
    'stop-opacity': none ? 0 : opacity * Number(style.getPropertyValue('stop-opacity') || 1),
  };
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
