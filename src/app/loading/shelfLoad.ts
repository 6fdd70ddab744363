// Loads the list of versions from `index.json` beside `dataset.json`.
import type { Shelf } from '../../model/releases/shelf.ts';
import type { Article } from '../../services/article.ts';
import { lazyModule } from '../../ui/loading/lazyModule.ts';
import type { Load } from '../../ui/loading/queriesOfApp.ts';
import { fetchText } from './fetchText.ts';

const lazyReader = lazyModule(async () => (await import('../../model/releases/shelf.ts')).readShelf);

/** Fails too if the list is for another version. */
export function shelfLoad({ addresses, version }: Pick<Article, 'addresses' | 'version'>): Load<Shelf> {
  return {
    queryKey: ['shelf', addresses.dataset],
    queryFn: async () => {
      const [read, json] = await Promise.all([lazyReader.load(), fetchText(addresses.dataset.replace(/[^/]*$/, 'index.json'))]);
      const shelf = read(json);
      if (shelf.version !== version) throw new Error(`index.json is of version ${shelf.version}, and the dataset of ${version}`);
      return shelf;
    },
  };
}
