// Says what an export is: it writes what is on screen as the bytes of a file.
import type { MessageKey, Say } from '../messages/say.ts';
import type { Claim, Dataset, Flow } from '../model/dataset.ts';

/** What is taken away, and what is said of it wherever the format has a place for it. */
export interface Taken {
  readonly dataset: Dataset;
  /** In the order on screen. */
  readonly claims: readonly Claim[];
  readonly flows: readonly Flow[];
  /** Whether that is everything that the dataset has, in its own order. */
  readonly whole: boolean;
  /** The filter in words, empty where there is none. */
  readonly filter: string;
  /** The text of `dataset.json`, as it was loaded. */
  readonly json: string;
  /** The first twelve hexadecimal digits of the SHA-256 of `dataset.json`. */
  readonly version: string;
  /** Where it was taken from: the page with its filter. Empty for a dataset that is on the reader's device alone. */
  readonly address: string;
  /** The address of a claim's own page. */
  permalink(claim: string): string;
  /** When, as ISO 8601 in UTC. */
  readonly at: string;
  readonly say: Say;
}

export interface Export {
  /** Its name in addresses and tests. */
  readonly id: string;
  readonly title: MessageKey;
  /** What it is good for. */
  readonly use: MessageKey;
  /** Of the file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Set where the file would be none without a claim: a dataset has at least one. */
  readonly needsClaims?: true;
  /** What it holds, where it holds one table alone: the file's name says it. */
  readonly rows?: 'claims' | 'flows';
  /** What tells it from another of the same name, in the file's name. */
  readonly variant?: string;
  /** Set where writing much of it would hold the page for seconds: it is written beside it. */
  readonly takesLong?: true;
  write(taken: Taken): Promise<Uint8Array> | Uint8Array;
}

/** All of a dataset, in its own order, as nothing had been asked of it. */
export function wholeOf(dataset: Dataset): Pick<Taken, 'dataset' | 'claims' | 'flows' | 'whole' | 'filter'> {
  return { dataset, claims: [...dataset.claims.values()], flows: [...dataset.flows.values()], whole: true, filter: '' };
}

/** `<dataset>-<version>-claims.csv`; what a filter left is named so. */
export function fileNameOf({ extension, rows, variant }: Export, { dataset, version, whole }: Taken): string {
  const parts = [
    dataset.file.id,
    version,
    ...(rows === undefined ? [] : [rows]),
    ...(variant === undefined ? [] : [variant]),
    ...(whole ? [] : ['filtered']),
  ];
  return `${parts.join('-')}.${extension}`;
}
