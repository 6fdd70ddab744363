// Serves the folder of a built site as a good static host does: sirv sends the files, this adds the rules of the host.
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, sep } from 'node:path';
import { lookup, mimes } from 'mrmime';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from './headerRules.mjs';
import { normaliseBase, sitePathOf } from './sitePath.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

// A vendor's type, which mrmime leaves out; a site publishes workbooks.
mimes['xlsx'] = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Types that browsers and readers must take as UTF-8. */
const isText = /^text\/|\b(json|xml)$/;
/** An encoding that the reader refuses; sirv reads names alone. */
const refused = /[\w*-]+\s*;\s*q=0(\.0*)?\s*(,|$)/g;

/**
 * Serves `dir` on every interface until closed. Rejects with the system's error (`EADDRINUSE`) when the port is
 * taken, and with a message for the reader when `base` or `_headers` is wrong.
 * @param {{ dir: string, port: number, base?: string }} site port 0 takes any free one; `base` is the sub-path
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serve({ dir, port, base }) {
  const subPath = normaliseBase(base);
  const root = await realpath(dir);
  // `dev` looks each file up on disk, so that a new build is served at once.
  const send = sirv(root, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });
  await rulesOf(root);

  /** @type {(request: Request, response: Response) => Promise<void>} */
  async function answer(request, response) {
    const target = request.url ?? '';
    const place = sitePathOf(target, subPath);
    response.setHeader('Cache-Control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return say(response, 405, 'Only GET and HEAD are answered here.');
    }
    if (place.kind === 'malformed') return say(response, 400, 'This address is malformed.');
    if (place.kind === 'redirect') return redirect(response, place.permanent ? 308 : 307, place.location);

    const path = place.kind === 'inside' ? place.path : '/404.html';
    for (const [name, value] of headersFor(await rulesOf(root), path)) response.setHeader(name, value);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const found = place.kind === 'inside' && path !== '/_headers' ? await fileAt(root, file) : undefined;
    if (found === undefined) {
      const isFolder = place.kind === 'inside' && (await fileAt(root, `${path}/index.html`)) !== undefined;
      return isFolder ? redirect(response, 308, target.replace(/(\?|$)/, '/$1')) : sayNothingHere(root, response);
    }
    const type = lookup(file) ?? 'application/octet-stream';
    if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', isText.test(type) ? `${type}; charset=utf-8` : type);
    const accepted = found.isCompressed ? String(request.headers['accept-encoding'] ?? '') : '';
    request.headers['accept-encoding'] = accepted.replace(refused, '');
    // The whole is a sound answer to any range; sirv throws at one that ends before it starts.
    delete request.headers.range;
    request.url = encodeURI(file);
    send(request, response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else say(response, 500, 'This address could not be read.');
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, () => resolve(undefined));
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} root a real path
 * @param {string} path inside the site, checked
 * @returns {Promise<{ isCompressed: boolean } | undefined>} whether the copies that the build compressed are no older than the file;
 *   undefined when it is no file, or a link that leads out of the site
 */
async function fileAt(root, path) {
  try {
    const real = await realpath(join(root, path));
    const [file, copy] = await Promise.all([stat(real), stat(`${real}.br`).catch(() => undefined)]);
    if (!file.isFile() || !real.startsWith(root + sep)) return undefined;
    return { isCompressed: copy !== undefined && copy.mtimeMs >= file.mtimeMs };
  } catch {
    return undefined;
  }
}

/**
 * What is missing now may be there after the next build, whatever the path's own rule says.
 * @param {string} root
 * @param {Response} response
 */
async function sayNothingHere(root, response) {
  const page = await readFile(join(root, '404.html')).catch(() => undefined);
  if (page === undefined) return say(response, 404, 'There is nothing at this address.');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length, 'Cache-Control': 'no-cache' });
  response.end(page);
}

/** @type {(response: Response, status: number, message: string) => void} */
function say(response, status, message) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
}

/** @type {(response: Response, status: number, location: string) => void} */
function redirect(response, status, location) {
  response.writeHead(status, { Location: location, 'Content-Length': 0 }).end();
}

/**
 * The rules of `_headers`, read for each answer: a new build brings new hashes in its policy.
 * @param {string} root
 */
async function rulesOf(root) {
  return parseHeaderRules(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
}
