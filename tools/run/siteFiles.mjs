// A path inside the site becomes the bytes of a file, in the encoding that the reader accepts, with their ETag.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentTypeOf } from './contentType.mjs';

/**
 * @typedef {'br' | 'gzip' | 'identity'} Encoding
 * @typedef {{ body: Buffer, encoding: Encoding, etag: string, contentType: string, compressible: boolean }} Content
 * @typedef {{ path: string, modifiedMs: number }} FoundFile
 * @typedef {{ kind: 'file', file: FoundFile } | { kind: 'folder' } | { kind: 'none' }} Found
 */

/** Below this, headers outweigh what compression saves. */
const smallestCompressedBytes = 512;
/** Files that hosts read and do not serve. */
const hostFiles = new Set(['/_headers', '/_redirects']);

/**
 * @param {string} dir the built site
 * @returns {Promise<{ find: (path: string) => Promise<Found>, read: (file: FoundFile, accepted: readonly Encoding[]) => Promise<Content> }>}
 *   `find` looks a checked path up on disk each time, so a new build is served at once; `read` keeps what it
 *   compressed until the file changes
 */
export async function siteFiles(dir) {
  const root = await realpath(dir);
  /** @type {Map<string, { modifiedMs: number, contents: Map<Encoding, Promise<Content>> }>} */
  const kept = new Map();

  /** @type {(path: string) => Promise<Found>} */
  async function find(path) {
    if (hostFiles.has(path)) return { kind: 'none' };
    if (path.endsWith('/')) {
      const index = await fileAt(root, `${path}index.html`);
      return index === undefined ? { kind: 'none' } : { kind: 'file', file: index };
    }
    const file = await fileAt(root, path);
    if (file !== undefined) return { kind: 'file', file };
    return (await fileAt(root, `${path}/index.html`)) === undefined ? { kind: 'none' } : { kind: 'folder' };
  }

  /** @type {(file: FoundFile, accepted: readonly Encoding[]) => Promise<Content>} */
  async function read(file, accepted) {
    const { compressible } = contentTypeOf(file.path);
    const encoding = (compressible ? accepted[0] : undefined) ?? 'identity';
    const before = kept.get(file.path);
    const current = before?.modifiedMs === file.modifiedMs ? before : { modifiedMs: file.modifiedMs, contents: new Map() };
    kept.set(file.path, current);
    const content = current.contents.get(encoding) ?? contentOf(file, encoding);
    current.contents.set(encoding, content);
    content.catch(() => kept.delete(file.path));
    return content;
  }

  return { find, read };
}

/**
 * @param {string} root a real path
 * @param {string} path inside the site, checked
 * @returns {Promise<FoundFile | undefined>} undefined when it is no file, or a link that leads out of the site
 */
async function fileAt(root, path) {
  try {
    const real = await realpath(join(root, path));
    const found = await stat(real);
    return found.isFile() && real.startsWith(root + sep) ? { path: real, modifiedMs: found.mtimeMs } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {FoundFile} file
 * @param {Encoding} wanted
 * @returns {Promise<Content>}
 */
async function contentOf(file, wanted) {
  const plain = await readFile(file.path);
  const encoding = plain.length < smallestCompressedBytes ? 'identity' : wanted;
  const body = encoding === 'identity' ? plain : ((await sibling(file, encoding)) ?? (await compress(plain, encoding)));
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
  return { body, encoding, etag, ...contentTypeOf(file.path) };
}

/**
 * The compressed file that the build put beside a file, unless it is older than the file.
 * @param {FoundFile} file
 * @param {'br' | 'gzip'} encoding
 */
async function sibling(file, encoding) {
  const path = `${file.path}.${encoding === 'br' ? 'br' : 'gz'}`;
  try {
    return (await stat(path)).mtimeMs >= file.modifiedMs ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {Buffer} plain
 * @param {'br' | 'gzip'} encoding
 */
function compress(plain, encoding) {
  return encoding === 'br'
    ? promisify(brotliCompress)(plain, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
      })
    : promisify(gzip)(plain, { level: 9 });
}
