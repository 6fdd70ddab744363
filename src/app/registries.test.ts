// Checks that every registry lists its files, and says which line to add where.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Registry {
  readonly what: string;
  readonly registry: string;
  /** The names that a file has for the registry. */
  find(path: string, text: string): readonly string[];
  /** The part of the registry that names its entries. */
  known(text: string): string;
  /** The lines that a new entry needs there. */
  lines(name: string, path: string): readonly string[];
  /** A file that the registry lacks: path and text. */
  readonly broken: readonly [path: string, text: string];
}

const namesIn = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, name = '']) => name);

/** Entries are constants of one type, imported by name and put into one list. */
function listed(what: string, folder: string, type: string, list: string): Registry {
  return {
    what,
    registry: `${folder}/index.ts`,
    find: (path, text) =>
      posix.dirname(path) === folder && new RegExp(`^import type \\{[^}]*\\b${type}\\b`, 'm').test(text)
        ? namesIn(text, /^export const (\w+)/gm)
        : [],
    known: (text) => new RegExp(`\\b${list}\\b[^=]*= \\[([^\\]]*)\\]`).exec(text)?.[1] ?? '',
    lines: (name, path) => [`import { ${name} } from './${posix.basename(path)}';`, `${name}, in ${list}`],
    broken: [`${folder}/newest.ts`, `import type { ${type} } from './${type}.ts';\nexport const newest: ${type} = {};`],
  };
}

const REGISTRIES: readonly Registry[] = [
  listed('an export', 'src/exports', 'Export', 'EXPORTS'),
  listed('a citation format', 'src/exports/citations', 'CitationFormat', 'CITATION_FORMATS'),
  listed('a check of datasets', 'src/model/checks', 'Check', 'CHECKS'),
  listed('a check of independent figures', 'src/model/context/checks', 'ContextCheck', 'CONTEXT_CHECKS'),
  {
    what: 'a page',
    registry: 'src/app/pages.ts',
    find: (path, text) => (path.startsWith('src/pages/') ? namesIn(text, /^export function (\w+)\([^()]*: PageProps\)/gm) : []),
    // A page may be part of another, or have its own loader.
    known: (text) =>
      [text, ...namesIn(text, /(?:from|import\() ?'(\.[^']+)'/g).map((target) => textOf(posix.join('src/app', target)))]
        .map((each) => each.replace(/^import [^;]*;$/gm, '').replace(/^export function \w+/gm, ''))
        .join('\n'),
    lines: (name, path) => [
      `{ path: '/${posix.basename(posix.dirname(path))}/', …, load: async () => (await import('${posix.relative('src/app', path)}')).${name} }, in PAGES`,
    ],
    broken: ['src/pages/newest/NewestPage.tsx', 'export function NewestPage({ article, query }: PageProps) {'],
  },
  {
    what: 'a view',
    registry: 'src/views/registry.ts',
    find: (path) => namesIn(path, /^src\/views\/(\w+)\/(?:descriptor|view)\.ts$/g),
    known: (text) => text,
    lines: (name) => [`export { ${name} } from './${name}/descriptor.ts';`],
    broken: ['src/views/newest/view.ts', ''],
  },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string) => readFileSync(posix.join(root, path), 'utf8');
const sources = readdirSync(posix.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src', name.replaceAll('\\', '/')))
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'));

/** One sentence for each entry that the registry lacks. */
function lacking(registry: Registry, files: Iterable<readonly [path: string, text: string]>): string[] {
  const known = registry.known(textOf(registry.registry));
  return [...files].flatMap(([path, text]) =>
    registry
      .find(path, text)
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(known))
      .map((name) => `${path} has ${registry.what}: add to ${registry.registry}\n  ${registry.lines(name, path).join('\n  ')}`),
  );
}

describe('a registry', () => {
  it.each(REGISTRIES)('lists every file that is $what', (registry) => {
    const files = sources.filter((path) => path !== registry.registry).map((path) => [path, textOf(path)] as const);
    expect(files.flatMap(([path, text]) => registry.find(path, text)).length).toBeGreaterThan(3);
    const found = lacking(registry, files);
    expect(found, `\n${found.join('\n')}\n`).toEqual([]);
  });

  it.each(REGISTRIES)('is named in the message when it lacks a file that is $what', (registry) => {
    const [sentence = ''] = lacking(registry, [registry.broken]);
    expect(sentence).toContain(`${registry.broken[0]} has ${registry.what}: add to ${registry.registry}\n  `);
    expect(sentence).toMatch(/newest/i);
  });
});
