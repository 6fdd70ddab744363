// Where the dataset was loaded from, to what is published beside it.
import { readShelf, type Shelf } from '../../model/releases/shelf.ts';
import type { Article } from '../../services/article.ts';

/** Fetches and reads `index.json` beside `dataset.json`. Rejects with what was wrong; a list of another version's files is wrong too. */
export async function loadShelf({ addresses, version }: Pick<Article, 'addresses' | 'version'>): Promise<Shelf> {
  const response = await fetch(addresses.dataset.replace(/[^/]*$/, 'index.json'));
  if (!response.ok) throw new Error(`index.json answered with status ${response.status}`);
  const shelf = readShelf(await response.text());
  if (shelf.version !== version) throw new Error(`index.json is of version ${shelf.version}, and the dataset of ${version}`);
  return shelf;
}
