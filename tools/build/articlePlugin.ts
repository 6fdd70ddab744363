// An article to Vite: its addresses in the head of the page, and its files at those addresses, in development and in the build.
import type { Plugin } from 'vite';
import { headScript } from './headScript.ts';
import type { ArticleFolder } from './article.ts';

export function articlePlugin(article: ArticleFolder): Plugin {
  let base = '/';
  const { id } = article.dataset.file;
  return {
    name: 'article',
    configResolved(config) {
      base = config.base;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const file = article.files.find((name) => path === `${base}data/${id}/${name}`);
        if (file === undefined) return next();
        response.setHeader('Content-Type', file.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8');
        response.end(article.read(file));
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
          ...(elementId === 'dataset' ? { 'data-version': article.version } : {}),
        },
        injectTo: 'head' as const,
      })),
    ],
  };
}
