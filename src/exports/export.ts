// Defines an export, and names its file.
import type { MessageKey, Say } from '../messages/say.ts';
import type { Claim, Dataset, Flow } from '../model/dataset.ts';

/** The rows to export, and where they come from, for formats that can say so. */
export interface Taken {
  readonly dataset: Dataset;
  /** In the order on screen. */
  readonly claims: readonly Claim[];
  readonly flows: readonly Flow[];
  /** Whether these are all the claims and flows, in the dataset's order. */
  readonly whole: boolean;
  /** The filter in words; empty without one. */
  readonly filter: string;
  /** The loaded text of `dataset.json`. */
  readonly json: string;
  /** The first twelve hexadecimal digits of the SHA-256 of `dataset.json`. */
  readonly version: string;
  /** The address of the page with its filter. Empty for a dataset that is only on the reader's device. */
  readonly address: string;
  /** The address of a claim's own page. */
  permalink(claim: string): string;
  /** The time of the export, as ISO 8601 in UTC. */
  readonly at: string;
  readonly say: Say;
}

export interface Export {
  /** Its name in addresses and tests. */
  readonly id: string;
  readonly title: MessageKey;
  /** What readers can do with it. */
  readonly use: MessageKey;
  /** The file extension, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Set if the file can't be written without claims: a dataset has at least one. */
  readonly needsClaims?: true;
  /** The table in a file with one table; part of the file's name. */
  readonly rows?: 'claims' | 'flows';
  /** A word in the file's name that tells it from another export of the same table. */
  readonly variant?: string;
  /** Set if writing can take seconds: it then runs in a worker, so that the page goes on answering. */
  readonly takesLong?: true;
  write(taken: Taken): Promise<Uint8Array> | Uint8Array;
}

/** The whole dataset, in its own order, without a filter. */
export function wholeOf(dataset: Dataset): Pick<Taken, 'dataset' | 'claims' | 'flows' | 'whole' | 'filter'> {
  return { dataset, claims: [...dataset.claims.values()], flows: [...dataset.flows.values()], whole: true, filter: '' };
}

/** `<dataset>-<version>-claims.csv`, or `<dataset>-<version>-claims-filtered.csv` for a part. */
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
