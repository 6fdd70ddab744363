// Serves the built site, with a browser before it and a list of what it holds.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { createServer } from 'vite';
import { readArticleFolder } from '../build/article.ts';
import { ensureBrowser } from '../run/browser.mjs';
import { ensureBuilt } from '../run/build.mjs';
import { serve } from '../run/serve.mjs';
import { htmlOf, type Catalogue } from './kinds.ts';
import { VIEWS, viewsOf } from '../../src/views/index.ts';

export interface Site {
  /** With the base and a closing slash. */
  readonly address: string;
  readonly browser: Browser;
  readonly catalogue: Catalogue;
  close(): Promise<void>;
}

/** Builds what is not built, for the article in a folder or the usual one; throws with a message for the reader where that can't be. */
export async function openSite(root: string, folder: string | null): Promise<Site> {
  // Where the build looks for it, and Vite's own configuration.
  if (folder !== null) process.env['DATASET'] = resolve(root, folder);
  const base = process.env['BASE_PATH'] ?? '/';
  await ensureBuilt(root);
  const catalogue = await readCatalogue(root);
  const server = await serve({ dir: join(root, 'dist'), port: 0, base });
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
  return {
    address: `http://localhost:${server.port}${base}`,
    browser,
    catalogue,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The first built page of a pattern of addresses. Throws where none is built. */
function exampleOf(dist: string, pattern: string): string {
  const segments = pattern.split('/').filter((segment) => segment !== '');
  let path = '/';
  for (const segment of segments) {
    const folders = segment.startsWith(':')
      ? readdirSync(join(dist, path), { withFileTypes: true }).filter((entry) => entry.isDirectory())
      : [];
    const name = segment.startsWith(':') ? folders[0]?.name : segment;
    if (name === undefined) throw new Error(`no page of ${pattern} is built: it would be in no picture`);
    path += `${name}/`;
  }
  return path;
}

/** The registries hold components, whose style sheets only Vite can read. */
async function readCatalogue(root: string): Promise<Catalogue> {
  const vite = await createServer({
    root,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false, hmr: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const load = <Module>(path: string) => vite.ssrLoadModule(path) as Promise<Module>;
    const { PAGES, NOT_FOUND } = await load<typeof import('../../src/app/pages.ts')>('/src/app/pages.ts');
    const article = readArticleFolder(root);
    await load('/src/messages/learnAll.ts');
    const say = (await load<typeof import('../../src/messages/say.ts')>('/src/messages/say.ts')).sayIn('en');
    return {
      dataset: article.dataset,
      pages: PAGES.map(({ path: pattern, title, file }) => {
        const path = exampleOf(join(root, 'dist'), pattern);
        return { path, title: say(title), html: htmlOf(join(root, 'dist'), file ?? `${path.slice(1)}index.html`) };
      }),
      notFound: { title: say(NOT_FOUND.title) },
      views: viewsOf(article).map((id) => ({ id, title: say(VIEWS[id].title), alone: `embed/${id}/` })),
    };
  } finally {
    await vite.close();
  }
}
