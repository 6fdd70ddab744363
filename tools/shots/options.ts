// Reads the command line, or says what is wrong with it.
import { parseArgs } from 'node:util';
import { KINDS, PANEL_SIZES } from './kinds.ts';
import { A4 } from './states.ts';
import { sizeOf, SIZES, THEMES, type Size, type Theme } from './subject.ts';

export interface Options {
  /** Empty: every size. */
  readonly sizes: readonly Size[];
  /** Empty: both. */
  readonly themes: readonly Theme[];
  /** What is asked for of each kind, by its option; empty: everything of every kind. */
  readonly subjects: Readonly<Record<string, readonly string[]>>;
  /** Words that the name of a picture must hold; null: any. */
  readonly only: string | null;
  readonly out: string;
  /** The folder of another article; null: the one that the environment names, or the one in `data/`. */
  readonly data: string | null;
  /** Pixels of a picture to a CSS pixel. */
  readonly scale: number;
  readonly readme: boolean;
  readonly help: boolean;
}

export type ReadOptions = { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly message: string };

/** Sizes that some pictures have and others have not. */
const OWN_SIZES: readonly Size[] = [...PANEL_SIZES, A4];

export const HELP = `npm run shots -- [options]

  --size <size>     ${SIZES.map(({ id }) => id).join(', ')}; for a view alone ${PANEL_SIZES.map(({ id }) => id).join(', ')}; on paper ${A4.id};
                    or any other <width>x<height> from 200 to 4000; can be repeated
  --theme <theme>   ${THEMES.join(' or ')}; both if not given
${KINDS.map(({ id, heading }) => `  ${`--${id} <id>`.padEnd(18)}only this ${id}, of: ${heading.toLowerCase()}; can be repeated`).join('\n')}
  --only <text>     only pictures with this text in their names, as "claim" or "dark"
  --out <folder>    where index.html and the pictures go; shots/ if not given
  --data <folder>   builds and photographs another article; dist/ holds that build afterwards
  --scale <number>  pixels to a CSS pixel, 1 to 3
  --readme          writes docs/page.png, and nothing else
  --help            prints this

Exit 0: nothing is wrong. 1: a picture has a problem. 2: nothing could be photographed.`;

/** Reads the words after the program's name. Names of pages, views and states are held to the site later. */
export function readOptions(words: readonly string[]): ReadOptions {
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        size: many,
        theme: many,
        only: { type: 'string' },
        out: { type: 'string', default: 'shots' },
        data: { type: 'string' },
        scale: { type: 'string', default: '1' },
        readme: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        ...Object.fromEntries(KINDS.map(({ id }) => [id, many])),
      },
    });
    const subjects = parseArgs({ args: [...words], options: Object.fromEntries(KINDS.map(({ id }) => [id, many])), strict: false }).values;
    const scale = Number(values.scale);
    if (!(scale >= 1 && scale <= 3)) throw new Error(`--scale ${values.scale}: expected a number from 1 to 3`);
    return {
      ok: true,
      options: {
        sizes: values.size.map(readSize),
        themes: values.theme.map(readTheme),
        subjects: Object.fromEntries(KINDS.map(({ id }) => [id, [subjects[id] ?? []].flat().map(String)])),
        only: values.only ?? null,
        out: values.out,
        data: values.data ?? null,
        scale,
        readme: values.readme,
        help: values.help,
      },
    };
  } catch (error) {
    return { ok: false, message: `${error instanceof Error ? error.message : String(error)}\n\n${HELP}` };
  }
}

function readSize(id: string): Size {
  const size = OWN_SIZES.find((own) => own.id === id) ?? sizeOf(id);
  if (size) return size;
  throw new Error(`--size ${id}: expected ${[...SIZES, ...OWN_SIZES].map((each) => each.id).join(', ')}, or another <width>x<height>`);
}

function readTheme(id: string): Theme {
  const theme = THEMES.find((each) => each === id);
  if (theme) return theme;
  throw new Error(`--theme ${id}: expected ${THEMES.join(' or ')}`);
}
