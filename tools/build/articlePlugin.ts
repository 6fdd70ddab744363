// An article to Vite: its addresses in the head of the page, and its files at those addresses, in development and in the build.
import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { headScript } from './headScript.ts';
import type { ArticleFolder } from './article.ts';
import type { Shelved } from './shelf.ts';

/** Enough for what a page loads; the server of built sites knows them all. */
const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** Where the context is, if there is one: named, and not loaded ahead. */
function contextOf({ addresses: { context } }: ArticleFolder, base: string): Record<string, string> {
  return context === null ? {} : { 'data-context-address': base + context };
}

export function articlePlugin(article: ArticleFolder): Plugin {
  let base = '/';
  const { id } = article.dataset.file;
  return {
    name: 'article',
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
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const file of article.files) {
        this.emitFile({ type: 'asset', fileName: `data/${id}/${file}`, source: article.read(file) });
      }
    },
    transformIndexHtml: () => [
      { tag: 'script', children: headScript(), injectTo: 'head-prepend' },
      ...Object.entries({
        dataset: article.addresses.dataset,
        'article-text': article.addresses.text,
        basemap: article.addresses.basemap,
      }).map(([elementId, address]) => ({
        tag: 'link',
        attrs: {
          id: elementId,
          rel: 'preload',
          as: 'fetch',
          crossorigin: 'anonymous',
          href: base + address,
          ...(elementId === 'dataset' ? { 'data-version': article.version, ...contextOf(article, base) } : {}),
        },
        injectTo: 'head' as const,
      })),
    ],
  };
}
