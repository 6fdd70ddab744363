// The folders of src/, in the order in which data flows through them, to what each may import, name and hold.
import { bisectRight } from 'd3';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, type ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '../src/model/schema.ts';

/** A folder imports only from itself and from folders before it: the picture in docs/architecture.md. */
const ORDER = 'model selection geometry map messages jsx marks ui views exports imports services deck image one-file pages app'.split(' ');
/** Plain TypeScript that runs the same in the browser, at build, in the command line and in a worker. */
const PURE = ['model', 'selection', 'geometry', 'map'];
/** Files of a view's folder that are as pure as those. */
const PURE_IN_VIEW = /^src\/views\/.*\/(place|select)[A-Z]\w*\.ts$/;
const isPure = (path: string) => PURE.includes(folderOf(path)) || PURE_IN_VIEW.test(path);

/** Where d3 counts, groups, scales and projects; what of it needs a page stays with the map's gestures. */
const MAP_GESTURES = /^src\/views\/map\/gestures\b/;
const D3_OF_PAGES =
  /\b(?:select(?:All|or\w*)?|selection|create|pointers?|transition|interrupt|active|zoom\w*|drag\w*|brush\w*|axis\w*|timer\w*|timeout|interval|dispatch|blob|buffer|csv|dsv|html|image|json|svg|text|tsv|xml)\b/;

/** Where each package may be imported; one that matches no line may be imported nowhere. */
const PACKAGES: readonly (readonly [name: RegExp, allowed: (path: string) => boolean])[] = [
  [/^react(-dom)?$/, (path) => ORDER.indexOf(folderOf(path)) >= ORDER.indexOf('jsx') && !isPure(path)],
  [/^react-simple-maps$/, (path) => folderOf(path) === 'marks' || path.startsWith('src/views/map/')],
  [/^(papaparse|jsonc-parser)$/, (path) => folderOf(path) === 'imports'],
  [/^fflate$/, (path) => ['exports', 'imports', 'deck'].includes(folderOf(path))],
  [/^write-excel-file$/, (path) => folderOf(path) === 'exports'],
  [/^@tanstack\/react-virtual$/, (path) => folderOf(path) === 'ui' || folderOf(path) === 'pages'],
  [/^d3$/, (path) => path.endsWith('.ts')],
  [/^topojson-(client|specification)$/, (path) => folderOf(path) === 'map'],
  [/^valibot$/, (path) => folderOf(path) === 'model'],
  [/^@tanstack\/react-query$/, (path) => path.startsWith('src/ui/loading/queries')],
  [/^wouter$/, (path) => folderOf(path) === 'app'],
];
const BROWSER_ONLY = ['window', 'fetch', 'localStorage', 'sessionStorage', 'history'];
const NOT_PURE = [...BROWSER_ONLY, 'globalThis', 'document', 'location', 'navigator', 'process'];
const DRAWERS = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'constants', 'types', 'manager', 'data', 'info', 'item'];
const MOST_LINES = 250;
/** A script of its own, under 1 kB, which loads the site's. */
const FRAME = 'src/app/embed/frame.ts';

interface Source {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
  readonly imports: readonly Found[];
  /** Names that are read and declared nowhere in their own object: `window`, not `size.window`. */
  readonly names: readonly Found[];
  readonly loose: readonly Found[];
  /** Code that is loaded late by anything but `lazyModule` and `lazyPart`. */
  readonly late: readonly Found[];
}

interface Found {
  readonly what: string;
  readonly line: number;
}

interface Rule {
  readonly name: string;
  readonly why: string;
  readonly instead: string;
  /** What is wrong with a file, one entry a place. */
  find(source: Source): readonly Found[];
  /** A file that breaks the rule: path and text. */
  readonly broken: readonly [path: string, text: string];
}

const RULES: readonly Rule[] = [
  {
    name: 'a folder of src is in the order',
    why: 'a folder without a place in the order is unguarded',
    instead:
      'add it to the order in docs/architecture.md and to ORDER in tests/layering.test.ts, or put the file into a folder that is there',
    find: ({ path }) => (path.startsWith('src/') && !ORDER.includes(folderOf(path)) ? [{ what: folderOf(path), line: 1 }] : []),
    broken: ['src/widgets/Knob.tsx', ''],
  },
  {
    name: 'imports go up',
    why: 'data becomes pixels in one direction: a layer that knows the next one can be neither read nor tested alone',
    instead: 'move what is needed up into the folder that both may use, or hand it in as a parameter',
    find: ({ path, imports }) => imports.filter(({ what }) => goesDown(path, what)),
    broken: ['src/selection/slice.ts', `import { tenth } from '../geometry/box.ts';`],
  },
  {
    name: 'src imports no tools',
    why: 'tools are node programs: what the site needs of one would not run in a browser',
    instead: 'move the shared part into src, and let the tool import it from there',
    find: ({ path, imports, isTest }) => (path.startsWith('src/') ? imports.filter(({ what }) => leavesSrc(path, what, isTest)) : []),
    broken: ['src/app/entry.tsx', `const folder = import('../../tools/data/folder.ts');`],
  },
  {
    name: 'packages stay in their layer',
    why: 'React in a pure layer, or d3 where things are drawn, ties a decision to how it happens to be drawn; a package used everywhere can never be replaced',
    instead: 'do it in the folder that has the package, and pass numbers and strings on; a new package needs a line in PACKAGES',
    find: ({ path, imports, isTest }) =>
      path.startsWith('src/') && !isTest ? imports.filter(({ what }) => !what.startsWith('.') && !mayUse(path, what)) : [],
    broken: ['src/marks/Bar.tsx', `import { scaleLinear } from 'd3';`],
  },
  {
    name: 'd3 is taken by name, and what of it needs a page by the gestures alone',
    why: 'the rest of d3 is pure: it runs in workers and in the prerender, and what is not named is not bundled',
    instead: 'name what is used; do what needs a page in src/views/map/gestures.ts',
    find: ({ path, text, isTest }) => (isTest || MAP_GESTURES.test(path) || !path.startsWith('src/') ? [] : d3OfPages(text)),
    broken: ['src/selection/slice.ts', `import { group, select } from 'd3';`],
  },
  {
    name: 'pure layers read no browser',
    why: 'model, selection and layout run in Node, in workers and in the prerender, where there is none',
    instead: 'take the value as a parameter, with a real default given in app',
    find: ({ path, names }) => (isPure(path) ? names.filter(({ what }) => NOT_PURE.includes(what)) : []),
    broken: ['src/geometry/box.ts', 'export const width = (): number => document.body.clientWidth;'],
  },
  {
    name: 'window, fetch and storage are read in app alone',
    why: 'whatever else reads them can be neither prerendered nor tested without a browser, and state gets a second home',
    instead: 'take it as a parameter or through the reader, and read it in app',
    find: ({ path, names, isTest }) =>
      path.startsWith('src/') && folderOf(path) !== 'app' && !isTest ? names.filter(({ what }) => BROWSER_ONLY.includes(what)) : [],
    broken: ['src/views/map/map.ts', `export const place = { key: 1, ...(window.innerWidth > 800 ? {} : null) };`],
  },
  {
    name: 'the program knows no article',
    why: 'the same site shows another article: a country, person or figure in code is wrong there',
    instead: 'read it from the dataset; in a comment, say what is meant without the name',
    find: ({ path, text, isTest }) =>
      path.startsWith('src/') && folderOf(path) !== 'messages' && !isTest ? lineByLine(text).flatMap(namesIn) : [],
    broken: ['src/map/lanes.ts', '// Lanes as between Russia and its neighbours.'],
  },
  {
    name: 'a head says what the file does',
    why: 'a reader decides by the first line whether to read on',
    instead: 'begin the file with a sentence whose first word is a verb: "Places flows, labels and plates in pixels."',
    find: ({ path, text, isTest }) =>
      !path.endsWith('.css') && !isTest && !/^\/\/ [A-Z][a-z]*s\b/.test(text) ? [{ what: lineByLine(text)[0] ?? '', line: 1 }] : [],
    broken: ['src/map/lanes.ts', '// A hop to a curve.'],
  },
  {
    name: 'a file is named for what it holds',
    why: 'a drawer is where the next thing is thrown',
    instead: 'name the file for its main export',
    find: ({ path }) => (DRAWERS.includes((path.split('/').at(-1) ?? '').replace(/\..*$/, '')) ? [{ what: path, line: 1 }] : []),
    broken: ['src/model/helpers.ts', ''],
  },
  {
    name: 'code comes late in one way',
    why: 'each other way has its own idea of waiting, failure and trying again, and most have none',
    instead: 'give the import to lazyPart (a component) or lazyModule (anything else), in src/ui/loading',
    find: ({ path, late, isTest }) => (path.startsWith('src/') && !isTest && path !== FRAME ? late : []),
    broken: ['src/pages/explore/Explore.tsx', `const code = import('./Charts.tsx');`],
  },
  {
    name: `a file has at most ${MOST_LINES} lines`,
    why: 'past that it has two subjects (tests are lists of cases, and may be longer)',
    instead: 'find the second subject and give it a file',
    find: ({ text, isTest }) => {
      const count = lineByLine(text.trimEnd()).length;
      return count > MOST_LINES && !isTest ? [{ what: `${count} lines`, line: MOST_LINES + 1 }] : [];
    },
    broken: ['src/pages/explore/explore.css', '\n'.repeat(MOST_LINES) + 'a {}'],
  },
  {
    name: 'nothing is silenced or put off',
    why: '`any`, a silenced error and a note to do it later are faults that nobody will look for',
    instead: 'give it its type; mend it, or open an issue',
    find: ({ text, loose }) => [
      ...loose,
      ...lineByLine(text).flatMap((line, index) =>
        [...line.matchAll(/@ts-(?:ignore|nocheck)|\b(?:TO[D]O|FIX[M]E)\b/g)].map(([what]) => ({ what, line: index + 1 })),
      ),
    ],
    broken: ['tools/data/check.ts', 'export const folder: any = 1;'],
  },
];

/** Found over all files together: each of a circle is sound when looked at alone. */
const CIRCLES = {
  why: 'files that need each other can be neither read, tested nor moved one at a time, and which of them runs first is chance',
  instead: 'move what both need, a type too, to a file that neither imports it from now, or hand it in as a parameter',
  broken: [
    ['src/map/lanes.ts', `import type { Note } from './mapNote.ts';`],
    ['src/map/mapNote.ts', `export { LABELS } from './mapLabels.ts';`],
    ['src/map/mapLabels.ts', `let lanes: typeof import('./lanes.ts') | null = null;\nvoid import('./camera.ts');`],
    ['src/map/camera.ts', `import sheet from './camera.css?url';`],
  ],
} as const;

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'tools', 'tests'].flatMap((folder) =>
  readdirSync(posix.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.(tsx?|mjs|css)$/.test(path))
    .map((path) => readSource(path, readFileSync(posix.join(root, path), 'utf8'))),
);
const articleNames = readArticleNames();

describe('layering', () => {
  it('sees the sources', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(200);
    expect(articleNames.length).toBeGreaterThan(10);
  });

  it.each(RULES)('$name', ({ name, why, instead, find }) => {
    const found = sources.flatMap((source) => find(source).map(({ what, line }) => `${source.path}:${line}  ${what}`));
    expect(found, `\n${name}, since ${why}.\nInstead: ${instead}.\n${found.join('\n')}\n`).toEqual([]);
  });

  it.each(RULES)('$name: is seen where it is broken', ({ find, broken: [path, text] }) => {
    expect(find(readSource(path, text))).not.toEqual([]);
  });

  it('imports make no circle', () => {
    const { why, instead } = CIRCLES;
    const found = circlesIn(sources).map((circle) => circle.join(', '));
    expect(found, `\nimports make no circle, since ${why}.\nInstead: ${instead}.\n${found.join('\n')}\n`).toEqual([]);
  });

  it('imports make no circle: is seen where it is broken', () => {
    const broken = CIRCLES.broken.map(([path, text]) => readSource(path, text));
    expect(circlesIn(broken)).toEqual([['src/map/lanes.ts', 'src/map/mapLabels.ts', 'src/map/mapNote.ts']]);
  });
});

/** The paths of each group of files that reach each other by their imports, whether of values or of types: the strongly connected components (Tarjan, 1972). */
function circlesIn(files: readonly Source[]): string[][] {
  const targets = new Map(
    files.map(({ path, imports }) => [path, imports.map(({ what }) => posix.join(posix.dirname(path), what.replace(/\?.*$/, '')))]),
  );
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const open: string[] = [];
  /** Gives the earliest open file that the path reaches. */
  const visit = (path: string): number => {
    const own = order.size;
    order.set(path, own);
    open.push(path);
    let lowest = own;
    for (const target of targets.get(path) ?? []) {
      if (!targets.has(target)) continue;
      if (!order.has(target)) lowest = Math.min(lowest, visit(target));
      else if (open.includes(target)) lowest = Math.min(lowest, order.get(target) ?? own);
    }
    if (lowest === own) {
      const circle = open.splice(open.indexOf(path));
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return lowest;
  };
  for (const path of targets.keys()) if (!order.has(path)) visit(path);
  return circles;
}

function folderOf(path: string): string {
  const [top, folder, ...rest] = path.split('/');
  return top === 'src' && rest.length > 0 ? (folder ?? '') : top === 'src' ? path : '';
}

function goesDown(path: string, specifier: string): boolean {
  if (!specifier.startsWith('.') || !path.startsWith('src/')) return false;
  const target = posix.join(posix.dirname(path), specifier);
  return target.startsWith('src/') && ORDER.indexOf(folderOf(target)) > ORDER.indexOf(folderOf(path));
}

function leavesSrc(path: string, specifier: string, isTest: boolean): boolean {
  if (!specifier.startsWith('.')) return false;
  const target = posix.join(posix.dirname(path), specifier);
  return !target.startsWith('src/') && !(isTest && target.startsWith('tests/'));
}

function mayUse(path: string, specifier: string): boolean {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return PACKAGES.find(([pattern]) => pattern.test(name))?.[1](path) ?? false;
}

function d3OfPages(text: string): Found[] {
  const [line, names = ''] = /^import ([^;]*) from 'd3';/m.exec(text) ?? [];
  const [what] = line === undefined ? [] : (D3_OF_PAGES.exec(names) ?? /^(?!\{).+/.exec(names) ?? []);
  return what === undefined ? [] : [{ what, line: 1 }];
}

function lineByLine(text: string): string[] {
  return text.split('\n');
}

/** Where each line begins, in UTF-16 units. */
function lineStarts(text: string): number[] {
  let at = 0;
  return lineByLine(text).map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

function readSource(path: string, text: string): Source {
  const isTest = path.startsWith('tests/') || /\.test\.\w+$/.test(path);
  if (path.endsWith('.css')) return { path, text, isTest, imports: [], names: [], loose: [], late: [] };
  const starts = lineStarts(text);
  const lineAt = (offset: number) => bisectRight(starts, offset);
  const imports: Found[] = [];
  const names: Found[] = [];
  const loose: Found[] = [];
  const late: (Found & { readonly start: number })[] = [];
  const lazy: ESTree.Node[] = [];
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'does not parse'}`);
  walk(program, null, '', (node, parent, key) => {
    const found = (what: string): Found => ({ what, line: lineAt(node.start) });
    if ('source' in node && node.source?.type === 'Literal') imports.push(found(String(node.source.value)));
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && /^lazy(?:Module|Part)$/.test(node.callee.name))
      lazy.push(node);
    if (node.type === 'ImportExpression') late.push({ ...found('import()'), start: node.start });
    if (node.type === 'TSAnyKeyword') loose.push(found('any'));
    if (node.type === 'TSNonNullExpression') loose.push(found('non-null !'));
    if (node.type === 'Identifier' && !isName(parent, key)) names.push(found(node.name));
  });
  const isLazy = ({ start }: { readonly start: number }) => lazy.some((call) => call.start < start && start < call.end);
  return { path, text, isTest, imports, names, loose, late: late.filter((each) => !isLazy(each)) };
}

/** Whether an identifier only names a part of an object: `size.window`, `{ window: 1 }`. */
function isName(parent: ESTree.Node | null, key: string): boolean {
  if (parent === null || ('computed' in parent && parent.computed)) return false;
  return key === 'property' || (key === 'key' && !('shorthand' in parent && parent.shorthand));
}

function walk(
  node: ESTree.Node,
  parent: ESTree.Node | null,
  key: string,
  visit: (node: ESTree.Node, parent: ESTree.Node | null, key: string) => void,
) {
  visit(node, parent, key);
  for (const [name, part] of Object.entries(node)) {
    for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) walk(child, node, name, visit);
  }
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Countries, people, longer words of the title, figures and quoted type ids of every article in data/. */
function readArticleNames(): RegExp[] {
  return readdirSync(posix.join(root, 'data')).flatMap((folder) => {
    const file = JSON.parse(readFileSync(posix.join(root, 'data', folder, 'dataset.json'), 'utf8')) as DatasetFile;
    const words = [
      ...file.parties.filter(({ kind }) => kind === 'country').flatMap(({ id, name }) => [id, name]),
      ...file.people.flatMap(({ name }) => name.split(' ')),
      ...file.source.title.split(/[^\p{L}]+/u).filter((word) => word.length >= 6),
    ];
    const figures = file.claims.flatMap(({ measure }) => (measure ? [`${measure.value}\\s*(?:bn|${measure.unit.replace(' ', '|')})`] : []));
    return [
      ...words.map((word) => new RegExp(`(?<!\\p{L})${word}(?:n|ns|i|is|ian|ians)?(?!\\p{L})`, /^[A-Z]{3}$/.test(word) ? 'u' : 'iu')),
      ...figures.map((figure) => new RegExp(`(?<![\\p{L}\\d.])${figure}(?!\\p{L})`, 'iu')),
      ...file.types.map(({ id }) => new RegExp(`(['"\`])${id}\\1`)),
    ];
  });
}

function namesIn(line: string, index: number): Found[] {
  return articleNames.flatMap((name) => {
    const [what] = name.exec(line) ?? [];
    return what === undefined ? [] : [{ what, line: index + 1 }];
  });
}
