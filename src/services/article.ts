// Defines a loaded article: its dataset, ground, version and the addresses of its files.
import type { Ground } from '../map/ground.ts';
import type { Dataset } from '../model/dataset.ts';

export interface Article {
  readonly dataset: Dataset;
  readonly ground: Ground;
  /** The first twelve hexadecimal digits of the SHA-256 of `dataset.json`. */
  readonly version: string;
  /** The loaded text of `dataset.json`. */
  readonly json: string;
  /** Where the files were loaded from: empty if they are in the page; for `context.json`, null if there is none. */
  readonly addresses: { readonly dataset: string; readonly text: string; readonly basemap: string; readonly context: string | null };
  /** Whether it is the reader's own, only on this device, so that no address of it works for others. */
  readonly isOwn?: boolean;
}
