// Tests the messages against the code that says them (none unused, none missing, every placeholder filled) and the words for measures.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, type ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { BOUNDS, OMISSIONS, QUANTITIES, STATUSES, type Measure } from '../model/schema.ts';
import { ALL_MESSAGES } from './all.ts';
import first from './first/en.json';
import { formatAmount, formatMeasure, formatPeriod, measureInWords } from './measures.ts';
import './learnAll.ts';
import { sayIn, type MessageKey } from './say.ts';

type Forms = string | Readonly<Record<string, string>>;

const messages: ReadonlyMap<string, Forms> = new Map(Object.entries(ALL_MESSAGES));
const keys = [...messages.keys()];
const say = sayIn('en');
const formsOf = (key: string): string[] => {
  const forms = messages.get(key) ?? '';
  return typeof forms === 'string' ? [forms] : Object.values(forms);
};
const placeholdersOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** A call such as `say('filter.count', { shown, count })`: its key as a pattern, and its values' names where the code shows them. */
interface Call {
  readonly file: string;
  readonly key: RegExp;
  readonly values: readonly string[] | null;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['src', 'tools/build', 'tools/previews'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
);
const words = new Set<string>();
const patterns: RegExp[] = [];
/** The strings and patterns of a file, the files that it imports, and the files that it loads lazily. */
interface Said {
  readonly words: string[];
  readonly patterns: RegExp[];
  readonly needs: string[];
  readonly loads: string[];
}
const files = new Map<string, Said>();
const calls: Call[] = [];
for (const file of sources) {
  if (!/\.tsx?$/.test(file) || /\.test\./.test(file)) continue;
  const own: Said = { words: [], patterns: [], needs: [], loads: [] };
  files.set(file, own);
  walk(parseSync(file, readFileSync(join(root, file), 'utf8')).program, (node) => {
    if (node.type === 'ImportDeclaration' && node.importKind !== 'type') {
      const [path = '', query = ''] = node.source.value.split('?');
      (query.startsWith('worker') ? own.loads : own.needs).push(join(file, '..', path));
    }
    if (node.type === 'ImportExpression' && node.source.type === 'Literal') own.loads.push(join(file, '..', String(node.source.value)));
    if (node.type === 'Literal' && typeof node.value === 'string') own.words.push(node.value);
    const pattern = patternOf(node);
    if (node.type === 'TemplateLiteral' && pattern !== null) own.patterns.push(pattern);
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'say') {
      const [first, second] = node.arguments;
      const key = first && patternOf(first);
      if (key) calls.push({ file, key, values: second === undefined ? [] : namesOf(second) });
    }
  });
}

const readFeature = (name: string): Readonly<Record<string, Forms>> =>
  JSON.parse(readFileSync(join(root, 'src', 'messages', name, 'en.json'), 'utf8')) as Readonly<Record<string, Forms>>;
/** The feature of each key. */
const featureOf = new Map(
  readdirSync(join(root, 'src', 'messages'), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .flatMap(({ name }) => Object.keys(readFeature(name)).map((key) => [key, name] as const)),
);

function closureOf(part: string): Set<string> {
  const closure = new Set([part]);
  for (const file of closure) for (const needed of files.get(file)?.needs ?? []) if (files.has(needed)) closure.add(needed);
  return closure;
}

for (const own of files.values()) {
  for (const word of own.words) words.add(word);
  patterns.push(...own.patterns);
}

describe('messages', () => {
  it('come with the code that says them, in the first script and in each lazy part', () => {
    const entry = join('src', 'app', 'entry.tsx');
    const parts = new Set([entry, ...[...files.values()].flatMap(({ loads }) => loads)].filter((part) => files.has(part)));
    expect(parts.size).toBeGreaterThan(30);
    const lacking = [...parts].flatMap((part) => {
      const closure = closureOf(part);
      const learnt = new Set([...closure].filter((file) => file.endsWith('words.ts')).map((file) => file.split(sep).at(-2)));
      // A descriptor names its view's words, and the part that loads the view says them.
      return [...closure]
        .filter((file) => !file.endsWith('descriptor.ts'))
        .flatMap((file) => {
          const own = files.get(file);
          const says = (key: string) => own?.words.includes(key) || own?.patterns.some((pattern) => pattern.test(key));
          const features = [...featureOf].flatMap(([key, feature]) =>
            feature !== 'first' && !learnt.has(feature) && says(key) ? [feature] : [],
          );
          return [...new Set(features)].map((feature) => `${part}: ${file} says words of ${feature}: import messages/${feature}/words.ts`);
        });
    });
    expect([...new Set(lacking)]).toEqual([]);
  });

  it('belong to one feature each, and the list has every feature', () => {
    const folders = readdirSync(join(root, 'src', 'messages'), { withFileTypes: true }).filter((each) => each.isDirectory());
    expect(folders.map(({ name }) => name).toSorted(compare)).toEqual([...new Set(featureOf.values())].toSorted(compare));
    const count = folders.flatMap(({ name }) => Object.keys(readFeature(name))).length;
    expect(count, 'a key stands twice').toBe(keys.length);
    expect(Object.keys(first).filter((key) => featureOf.get(key) !== 'first')).toEqual([]);
  });

  it('are said somewhere', () => {
    expect(calls.length).toBeGreaterThan(40);
    const unused = keys.filter((key) => !words.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused, 'take these out of the messages, or say them').toEqual([]);
  });

  it('exist for every call', () => {
    expect(calls.filter(({ key }) => !keys.some((each) => key.test(each))).map(({ file, key }) => `${file}: ${key.source}`)).toEqual([]);
  });

  it.each<readonly [prefix: string, values: readonly string[]]>([
    ['status', STATUSES],
    ['status.short', STATUSES],
    ['status.rule', STATUSES],
    ['bound', BOUNDS],
    ['boundWords', BOUNDS],
    ['quantity', QUANTITIES],
    ['omission', OMISSIONS],
    ['magnitude', ['thousand', 'million', 'billion', 'trillion']],
  ])('%s has one for each value of the format, and no other', (prefix, values) => {
    const own = keys.filter((key) => key.startsWith(`${prefix}.`) && !key.slice(prefix.length + 1).includes('.'));
    expect(own.toSorted(compare)).toEqual(values.map((value) => `${prefix}.${value}`).toSorted(compare));
  });

  it('have the same placeholders in all their forms, except a count that one may leave out', () => {
    const uneven = keys.filter((key) => {
      const [first = new Set<string>(), ...others] = formsOf(key).map(
        (text) => new Set(placeholdersOf(text).filter((name) => name !== 'count')),
      );
      return others.some((other) => first.size !== other.size || [...first].some((name) => !other.has(name)));
    });
    expect(uneven).toEqual([]);
  });

  it('have the two English forms where they have forms', () => {
    const odd = keys.filter(
      (key) => typeof messages.get(key) !== 'string' && Object.keys(Object(messages.get(key))).join() !== 'one,other',
    );
    expect(odd).toEqual([]);
  });

  it('get every value that they name', () => {
    const missing = calls.flatMap(({ file, key, values }) =>
      keys
        .filter((each) => values !== null && key.test(each))
        .flatMap((each) =>
          formsOf(each).flatMap((text) =>
            placeholdersOf(text)
              .filter((name) => !values?.includes(name))
              .map((name) => `${file}: ${each} {${name}}`),
          ),
        ),
    );
    expect(missing).toEqual([]);
  });

  it('get a count where they have forms', () => {
    const missing = calls.flatMap(({ file, key, values }) =>
      keys
        .filter((each) => values !== null && key.test(each) && formsOf(each).length > 1 && !values.includes('count'))
        .map((each) => `${file}: ${each}`),
    );
    expect(missing).toEqual([]);
  });

  it('have no markup and no white space at their ends', () => {
    const odd = keys.filter((key) => formsOf(key).some((text) => text.trim() !== text || text === '' || /<\/?\w/.test(text)));
    expect(odd).toEqual([]);
  });
});

describe('say', () => {
  it.each<readonly [key: MessageKey, values: Record<string, string | number>, text: string]>([
    ['filter.count', { shown: 1, count: 1 }, '1 of 1 claim'],
    ['filter.count', { shown: 0, count: 16 }, '0 of 16 claims'],
    ['map.summary', { count: 0 }, '0 flows drawn'],
    ['map.summary', { count: 1 }, '1 flow drawn'],
    ['map.summary', { count: 2 }, '2 flows drawn'],
    ['map.undrawn', { count: 1234 }, '1,234 flows listed, not drawn.'],
    ['filter.remove', { name: '{count}' }, 'Remove filter {count}'],
    ['filter.remove', { name: '$&' }, 'Remove filter $&'],
    ['filter.remove', {}, 'Remove filter {name}'],
  ])('%s with %j: %s', (key, values, text) => {
    expect(say(key, values)).toBe(text);
  });

  it('formats numbers as the language does', () => {
    expect(sayIn('de')('map.undrawn', { count: 1234 })).toContain('1.234');
  });
});

describe('measures', () => {
  const NBSP = '\u00a0';
  const measure = (bound: Measure['bound'], value = 4, unit = 'USD billion'): Measure => {
    const fields = { quantity: 'volume' as const, unit, value, period: null };
    return bound === 'range' ? { ...fields, bound, upper: 6 } : { ...fields, bound };
  };

  const bounds: Readonly<Record<Measure['bound'], readonly [sign: string, inWords: string]>> = {
    exact: [`$4${NBSP}bn`, `$4${NBSP}bn`],
    'greater-than': [`>${NBSP}$4${NBSP}bn`, `more than $4${NBSP}bn`],
    'at-least': [`≥${NBSP}$4${NBSP}bn`, `at least $4${NBSP}bn`],
    'less-than': [`<${NBSP}$4${NBSP}bn`, `less than $4${NBSP}bn`],
    about: [`≈${NBSP}$4${NBSP}bn`, `about $4${NBSP}bn`],
    range: [`$4${NBSP}bn–$6${NBSP}bn`, `from $4${NBSP}bn to $6${NBSP}bn`],
  };
  it.each(BOUNDS)('keep their bound: %s', (bound) => {
    expect([formatMeasure(measure(bound), say), measureInWords(measure(bound), say)]).toEqual(bounds[bound]);
  });

  it.each([
    [4, 'USD billion', `$4${NBSP}bn`],
    [4.25, 'EUR million', `€4.25${NBSP}m`],
    [1500, 'USD', '$1,500'],
    [0.5, 'USD trillion', `$0.5${NBSP}tn`],
    [12, 'bcm', `12${NBSP}bcm`],
    [1_200_000, 'bbl/d', `1,200,000${NBSP}bbl/d`],
    [3, 'camels', `3${NBSP}camels`],
    [-3, 'USD billion', `-$3${NBSP}bn`],
    [0, 'bcm', `0${NBSP}bcm`],
  ])('%d %s is %s', (value, unit, text) => {
    expect(formatAmount(value, unit, say)).toBe(text);
  });

  it('name their period, or say that none is given', () => {
    expect(formatPeriod(measure('exact'), say)).toBe('period not given');
    expect(formatPeriod({ ...measure('exact'), period: { start: '2023', end: '2024' } }, say)).toBe('2023 to 2024');
  });
});

function compare(a: string, b: string): number {
  return a.localeCompare(b);
}

/** Turns a string or a template into a pattern for keys; null for a template without a fixed beginning. */
function patternOf(node: ESTree.Node): RegExp | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? new RegExp(`^${escapeRegExp(node.value)}$`) : null;
  if (node.type === 'ConditionalExpression') {
    const sides = [patternOf(node.consequent), patternOf(node.alternate)];
    return sides.every((side) => side !== null) ? new RegExp(sides.map((side) => side.source).join('|')) : null;
  }
  if (node.type !== 'TemplateLiteral') return null;
  const [first, ...rest] = node.quasis.map(({ value }) => escapeRegExp(value.raw));
  return first === undefined || !/^[a-zA-Z]+\\\./.test(first) ? null : new RegExp(`^${[first, ...rest].join('[\\w-]+')}$`);
}

/** Lists the names of an object written out in a call; null where part of it is elsewhere. */
function namesOf(node: ESTree.Node): string[] | null {
  if (node.type !== 'ObjectExpression') return null;
  const names = node.properties.map((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? property.key.name : null,
  );
  return names.every((name) => name !== null) ? names : null;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function walk(node: ESTree.Node, visit: (node: ESTree.Node) => void): void {
  visit(node);
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) walk(child, visit);
  }
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
