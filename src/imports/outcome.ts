// Says what becomes of files that a reader opened: a dataset and all that is kept of it, or faults.
import type { Dataset } from '../model/dataset.ts';
import type { OwnFault } from './ownFile.ts';

/** SHA-256 in lower-case hexadecimal; null where the platform can't compute it. */
export type Digest = (bytes: Uint8Array) => Promise<string | null>;

export type OwnOutcome =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** The text of `dataset.json`, as it was opened or as it was made of sheets. */
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

/** Nothing can be added to mend these: the files must be changed. */
export function failed(faults: readonly OwnFault[]): OwnOutcome {
  return { ok: false, faults, missing: null };
}
