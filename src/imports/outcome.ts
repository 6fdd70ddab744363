// Defines the outcome of opening a reader's files: a dataset with all that is saved of it, or faults.
import type { Dataset } from '../model/dataset.ts';
import type { OwnFault } from './ownFile.ts';

/** SHA-256 in lower-case hexadecimal; null if the browser can't compute it. */
export type Digest = (bytes: Uint8Array) => Promise<string | null>;

export type OwnOutcome =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** The text of `dataset.json`, as opened or as made from sheets. */
      readonly json: string;
      readonly text: string;
      /** The first twelve hexadecimal digits of the SHA-256 of `json`. */
      readonly version: string;
    }
  | { readonly ok: false; readonly faults: readonly OwnFault[]; readonly missing: 'text' | 'dataset' | null };

/** The first twelve hexadecimal digits of the SHA-256 of a `dataset.json`. */
export async function versionOf(json: string, digest: Digest): Promise<string> {
  return ((await digest(new TextEncoder().encode(json))) ?? '000000000000').slice(0, 12);
}

/** Faults that need the files changed; adding a file won't help. */
export function failed(faults: readonly OwnFault[]): OwnOutcome {
  return { ok: false, faults, missing: null };
}
