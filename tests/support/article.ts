// An article's own files, as they are published, to what a page of it must show: counted here, not by the code under test.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ClaimEntry, DatasetFile, FlowEntry } from '../../src/model/schema.ts';
import { ROOT } from './site.ts';

export interface ArticleFiles {
  readonly file: DatasetFile;
  /** Paragraphs after the title line. */
  readonly paragraphs: readonly string[];
}

/** The article in a folder, from the repository's root; without one, the only article in `data/`. */
export function readArticle(folder = `data/${readdirSync(join(ROOT, 'data'))[0] ?? ''}`): ArticleFiles {
  const read = (name: string) => readFileSync(resolve(ROOT, folder, name), 'utf8');
  const [, ...paragraphs] = read('article.txt')
    .trim()
    .split(/\n\s*\n/);
  return { file: JSON.parse(read('dataset.json')) as DatasetFile, paragraphs: paragraphs.map((each) => each.trim()) };
}

/** Flows whose every stated end has a place. */
export function drawnFlows({ parties, places, flows }: DatasetFile): readonly FlowEntry[] {
  const placed = new Set<string>([...places.map(({ id }) => id), ...parties.filter(({ at }) => at !== null).map(({ id }) => id)]);
  return flows.filter(({ from, via, to, reaching }) => [from, ...via, reaching ?? to].every((end) => end === null || placed.has(end)));
}

export type Asked = Partial<Record<'type' | 'status' | 'party' | 'speaker' | 'figure', readonly string[]>>;

/** Claims that a filter leaves: one of the values of each key. */
export function claimsLeft(file: DatasetFile, asked: Asked): readonly ClaimEntry[] {
  const isLeft: Record<keyof Asked, (claim: ClaimEntry, value: string) => boolean> = {
    type: ({ types }, value) => (value === 'none' ? types.length === 0 : types.some((type) => type === value)),
    status: ({ status }, value) => status === value,
    party: ({ parties }, value) => parties.some((party) => party === value),
    speaker: ({ speaker }, value) => speaker === value,
    figure: ({ measure }, value) => (value === 'given') === (measure !== null),
  };
  return file.claims.filter((claim) => keysOf(asked).every((key) => (asked[key] ?? []).some((value) => isLeft[key](claim, value))));
}

/** Drawn flows that a filter leaves: of a type that is asked for, resting on a claim that is left. */
export function flowsLeft(file: DatasetFile, asked: Asked): readonly FlowEntry[] {
  const left = new Set(claimsLeft(file, asked).map(({ id }) => id));
  const ofType = (flow: FlowEntry) => asked.type === undefined || flow.types.some((type) => asked.type?.includes(type));
  return drawnFlows(file).filter((flow) => ofType(flow) && flow.claims.some((claim) => left.has(claim)));
}

export function queryOf(asked: Asked): string {
  const pairs = keysOf(asked).map((key) => `${key}=${(asked[key] ?? []).join(',')}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function keysOf(asked: Asked): (keyof Asked)[] {
  return (['type', 'status', 'party', 'speaker', 'figure'] as const).filter((key) => asked[key] !== undefined);
}
