// Says what a loaded article is: its dataset, its ground, its version and where its files are.
import type { Ground } from '../map/ground.ts';
import type { Dataset } from '../model/dataset.ts';

export interface Article {
  readonly dataset: Dataset;
  readonly ground: Ground;
  /** The first twelve hexadecimal digits of the SHA-256 of `dataset.json`. */
  readonly version: string;
  /** The text of `dataset.json`, as it was loaded. */
  readonly json: string;
  /** Where `dataset.json`, `article.txt` and the base map were loaded from, empty where they are in the page itself; and where `context.json` is, if there is one. */
  readonly addresses: { readonly dataset: string; readonly text: string; readonly basemap: string; readonly context: string | null };
  /** Whether it is the reader's own, on this device alone: nothing of it has an address that another could follow. */
  readonly isOwn?: boolean;
}
