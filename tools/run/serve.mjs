// The folder of a built site becomes a web server that answers as a good static host does.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { acceptedEncodings } from './acceptedEncodings.mjs';
import { headersFor, parseHeaderRules } from './headerRules.mjs';
import { siteFiles } from './siteFiles.mjs';
import { normaliseBase, sitePathOf } from './sitePath.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** Names under here carry the hash of their content. */
const hashedFiles = /^\/assets\//;
/** What other people's pages fetch: see the list of files in the contract. */
const publicFiles = /^\/(data|schema|oembed|basemap)\/|^\/embed/;

/**
 * Serves `dir` on every interface until closed. Rejects with the system's error (`EADDRINUSE`) when the port is
 * taken, and with a message for the reader when `base` or `_headers` is wrong.
 * @param {{ dir: string, port: number, base?: string }} site port 0 takes any free one; `base` is the sub-path
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serve({ dir, port, base }) {
  const subPath = normaliseBase(base);
  const files = await siteFiles(dir);
  const rules = headerRulesOf(dir);
  await rules();

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
    const ofHost = headersFor(await rules(), path);
    if (publicFiles.test(path)) response.setHeader('Access-Control-Allow-Origin', '*');
    if (hashedFiles.test(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    for (const [name, value] of ofHost) response.setHeader(name, value);

    const found = place.kind === 'inside' ? await files.find(path) : { kind: /** @type {const} */ ('none') };
    if (found.kind === 'folder') return redirect(response, 308, target.replace(/(\?|$)/, '/$1'));
    if (found.kind === 'file') return send(request, response, 200, await read(found.file, request));
    // What is missing now may be there after the next build, whatever the path's own rule says.
    response.setHeader('Cache-Control', 'no-cache');
    const page = await files.find('/404.html');
    if (page.kind !== 'file') return say(response, 404, 'There is nothing at this address.');
    return send(request, response, 404, await read(page.file, request));
  }

  /** @type {(file: import('./siteFiles.mjs').FoundFile, request: Request) => ReturnType<typeof files.read>} */
  const read = (file, request) => files.read(file, acceptedEncodings(String(request.headers['accept-encoding'] ?? '')));

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
 * @param {Request} request
 * @param {Response} response
 * @param {number} status
 * @param {import('./siteFiles.mjs').Content} content
 */
function send(request, response, status, { body, encoding, etag, contentType, compressible }) {
  // A path's own rule may name a type, but not for the page that says there is nothing at this path.
  if (status !== 200 || !response.hasHeader('Content-Type')) response.setHeader('Content-Type', contentType);
  if (compressible) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200) {
    response.setHeader('ETag', etag);
    if (isKnown(request.headers['if-none-match'], etag)) {
      response.removeHeader('Content-Type');
      response.writeHead(304).end();
      return;
    }
  }
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, { 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Whether the reader holds this version already (RFC 9110, section 13.1.2: weak comparison).
 * @param {string | undefined} held
 * @param {string} etag
 */
function isKnown(held, etag) {
  if (held === undefined) return false;
  return held.trim() === '*' || held.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
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
 * The rules of `_headers`, read again when the file changes: a new build brings new hashes in its policy.
 * @param {string} dir
 */
function headerRulesOf(dir) {
  const path = join(dir, '_headers');
  let modifiedMs = NaN;
  /** @type {import('./headerRules.mjs').HeaderRule[]} */
  let rules = [];
  return async () => {
    const now = await stat(path).then(
      (found) => found.mtimeMs,
      () => undefined,
    );
    if (now === undefined) return [];
    if (now !== modifiedMs) rules = parseHeaderRules(await readFile(path, 'utf8'));
    modifiedMs = now;
    return rules;
  };
}
