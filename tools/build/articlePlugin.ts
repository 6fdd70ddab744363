// Gives Vite's server an article: its addresses in the head of the page, and its files at those addresses; and every page its first script.
import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { withArticle } from './articleLinks.ts';
import { headScript } from './headScript.ts';
import type { ArticleFolder } from './article.ts';
import type { Shelved } from './shelf.ts';

/** Enough for what a page loads; the server of built sites knows them all. */
const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

export function articlePlugin(article: ArticleFolder): Plugin {
  let base = '/';
  const { id } = article.dataset.file;
  return {
    name: 'article',
    apply: 'serve',
    configResolved(config) {
      base = config.base;
    },
    configureServer(server) {
      // What is made of the dataset, once it is asked for; the dataset itself is read anew each time.
      let shelved: Promise<Shelved> | null = null;
      const fileAt = async (name: string): Promise<Uint8Array | undefined> => {
        if (article.files.includes(name)) return article.read(name);
        shelved ??= server
          .ssrLoadModule('/tools/build/shelf.ts')
          .then((loaded) => (loaded as typeof import('./shelf.ts')).shelve(article, base));
        return (await shelved).files.get(name);
      };
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const folder = `${base}data/${id}/`;
        if (!path.startsWith(folder) || path.endsWith('/')) return next();
        fileAt(path.slice(folder.length)).then((bytes) => {
          if (bytes === undefined) return next();
          response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
          response.end(bytes);
        }, next);
      });
    },
    transformIndexHtml: (page) => withArticle(page, article, base),
  };
}

/** The script that stands first in every page, whatever its article. */
export function headPlugin(): Plugin {
  return { name: 'head', transformIndexHtml: () => [{ tag: 'script', children: headScript(), injectTo: 'head-prepend' }] };
}
