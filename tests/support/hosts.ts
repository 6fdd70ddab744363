// The pages of others in tests/hosts to a server of another origin, with the site's embeds in them.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { layGround } from '../../src/map/ground.ts';
import { embedHeight } from '../../src/pages/embed/embedHeight.ts';
import { EMPTY_QUERY } from '../../src/selection/query.ts';
import { pointsOf } from '../../src/selection/flowRows.ts';
import { sliceDataset, withContext } from '../../src/selection/slice.ts';
import { VIEW_IDS } from '../../src/views/index.ts';
import { integrityOf } from '../../tools/embed/frozen.ts';
import { bundleAlone } from '../../tools/build/bundleAlone.ts';
import { shippedContext } from './context.ts';
import { readBasemap, shipped } from './dataset.ts';
import { DIST, ROOT } from './site.ts';

const HOSTS = join(ROOT, 'tests/hosts');
const slice = withContext(sliceDataset(shipped, EMPTY_QUERY), shippedContext);
const ground = layGround(readBasemap('region'), pointsOf(shipped));

/** Each page, how many frames it holds, and how many pixels too much a frame's room may have. */
export const HOST_PAGES = [
  ['plain.html', VIEW_IDS.length, 1],
  ['quirks.html', 2, 1],
  ['rtl.html', 2, 1],
  ['hostile.html', 3, 1],
  ['policy.html', 2, 1],
  ['ten.html', 10, 1],
  ['app.html', 1, 1],
  // No script fits these: they keep the height that they were given.
  ['narrow.html', VIEW_IDS.length, 40],
] as const;

/** How many pixels too much a frame may have: where no script fits it, the guess of a long view may be off by a few in a hundred. */
export function roomAllowed(most: number, heightPx: number): number {
  return most === 1 ? 1 : Math.max(most, 0.08 * heightPx);
}

/** Of the frames in each host's column; the heights of those without a script follow from it. */
const COLUMN_PX: Readonly<Record<string, number>> = { 'narrow.html': 340 };

/** The script that never changes, as it was built. */
export function frozenScript(): { readonly name: string; readonly integrity: string } {
  const name = readdirSync(DIST).find((file) => /^embed-\w+\.js$/.test(file)) ?? '';
  return { name, integrity: integrityOf(readFileSync(join(DIST, name))) };
}

/** Serves them for a site, beside `blank.html`, which holds the script alone. */
export async function serveHosts(siteOrigin: string): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const app = await bundleAlone(ROOT, 'tests/hosts/app.tsx');
  const made: Readonly<Record<string, string>> = { 'favicon.ico': '', 'blank.html': blank(siteOrigin), 'app.js': app };
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    response.setHeader('Content-Type', `text/${name.endsWith('.js') ? 'javascript' : 'html'}; charset=utf-8`);
    response.end(made[name] ?? hostPage(name, siteOrigin));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function blank(origin: string): string {
  return `<!doctype html><html lang="en"><title>Blank</title><script src="${origin}/embed.js"></script><body></body></html>`;
}

function hostPage(name: string, origin: string): string {
  const { name: frozen, integrity } = frozenScript();
  return readFileSync(join(HOSTS, name), 'utf8')
    .replace(/\{\{frames ([^}]+)\}\}/g, (_, views: string) =>
      (views === 'all' ? VIEW_IDS : views.split(' ')).map((view) => frameOf(view, origin, COLUMN_PX[name] ?? 700)).join('\n'),
    )
    .replaceAll('{{site}}', origin)
    .replaceAll('{{frozen}}', frozen)
    .replaceAll('{{integrity}}', integrity);
}

function frameOf(view: string, origin: string, columnPx: number): string {
  const id = VIEW_IDS.find((each) => each === view) ?? 'map';
  return `<iframe src="${origin}/embed/${id}/" title="${id}" width="100%" height="${embedHeight(id, slice, ground, columnPx)}" loading="lazy" frameborder="0"></iframe>`;
}
