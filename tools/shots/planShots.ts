// Plans the pictures to take, in the order of the sheet.
import { KINDS, type Catalogue, type Kind } from './kinds.ts';
import type { Options } from './options.ts';
import { sizeOf, SIZES, THEMES, type Size, type Subject, type Theme } from './subject.ts';

export interface Shot {
  readonly kind: string;
  readonly subject: Subject;
  readonly size: Size;
  readonly theme: Theme;
  /** Path of its picture in the output folder, without the ending. */
  readonly path: string;
}

export type Plan = { readonly ok: true; readonly shots: readonly Shot[] } | { readonly ok: false; readonly message: string };

/** Every subject at its sizes and themes, as far as the options ask; a name that the site has not is said with those that it has. */
export function planShots(catalogue: Catalogue, options: Pick<Options, 'sizes' | 'themes' | 'subjects' | 'only'>, kinds = KINDS): Plan {
  const all = kinds.map((kind) => ({ kind, subjects: kind.subjects(catalogue) }));
  for (const { kind, subjects } of all) {
    const unknown = askedOf(kind, options).find((id) => !subjects.some((subject) => subject.id === id));
    if (unknown !== undefined) return refuse(`--${kind.id} ${unknown}: expected one of ${subjects.map(({ id }) => id).join(', ')}`);
  }
  const isPartly = kinds.some((kind) => askedOf(kind, options).length > 0);
  const shots = all.flatMap(({ kind, subjects }) =>
    subjects
      .filter(({ id }) => !isPartly || askedOf(kind, options).includes(id))
      .flatMap((subject) => shotsOf(kind.id, subject, options))
      .filter((shot) => options.only === null || nameOf(shot).includes(options.only.toLowerCase())),
  );
  return shots.length > 0 ? { ok: true, shots } : refuse('These options leave no picture: ask for less at once, or see --help.');
}

function shotsOf(kind: string, subject: Subject, { sizes, themes }: Pick<Options, 'sizes' | 'themes'>): Shot[] {
  const { sizes: own } = subject;
  const common = sizes.length === 0 ? SIZES : sizes.filter(({ id }) => sizeOf(id) !== null);
  const taken = own === undefined ? common : own.filter(({ id }) => sizes.length === 0 || sizes.some((size) => size.id === id));
  return taken.flatMap((size) =>
    (subject.themes ?? THEMES)
      .filter((theme) => themes.length === 0 || themes.includes(theme))
      .map((theme) => ({ kind, subject, size, theme, path: `${kind}/${subject.id}/${size.id}-${theme}` })),
  );
}

function askedOf(kind: Kind, { subjects }: Pick<Options, 'subjects'>): readonly string[] {
  return subjects[kind.id] ?? [];
}

function nameOf({ path, subject }: Shot): string {
  return `${path} ${subject.title}`.toLowerCase();
}

function refuse(message: string): Plan {
  return { ok: false, message };
}
