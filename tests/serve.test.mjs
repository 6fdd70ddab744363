// A small site in a temporary folder becomes answers over real HTTP, each compared with what a static host owes.
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint } from '../tools/run/build.mjs';
import { headersFor, parseHeaderRules } from '../tools/run/headerRules.mjs';
import { missingPackages } from '../tools/run/install.mjs';
import { isPortBusy, parsePort } from '../tools/run/port.mjs';
import { serve } from '../tools/run/serve.mjs';
import { normaliseBase } from '../tools/run/sitePath.mjs';

const longScript = `/* ${'corridor '.repeat(200)} */`;
const site = {
  'index.html': '<!doctype html><title>Start</title>',
  '404.html': '<!doctype html><title>Nothing here</title>',
  'table/index.html': '<!doctype html><title>Table</title>',
  'empty/inner.txt': 'inner',
  'assets/app-1a2b3c.js': longScript,
  'assets/stale.js': longScript,
  'assets/inter.woff2': 'font',
  'data/a/dataset.json': '{}',
  'data/a/article.txt': 'Bakı, Türkiyə',
  'data/a/claims.csv': 'id\n1',
  'schema/dataset-1.json': '{}',
  'oembed/map.json': '{}',
  'basemap/land.geojson': '{}',
  'embed/map/index.html': '<!doctype html><title>Map</title>',
  'embed.js': '0',
  'icon.svg': '<svg/>',
  'app.webmanifest': '{}',
  'ünï code.txt': 'named',
  '.secret': 'hidden',
  _headers: [
    '# a comment',
    '/*',
    '  X-Content-Type-Options: nosniff',
    "  Content-Security-Policy: default-src 'none'",
    '/embed/*',
    '  ! Content-Security-Policy',
    '  X-Frame: any',
    '/data/:article/dataset.json',
    '  Cache-Control: max-age=60',
    '/assets/*',
    '  X-Asset: yes',
    '  Cache-Control: public, max-age=31536000, immutable',
    ...['/data/*', '/schema/*', '/oembed/*', '/basemap/*', '/embed*'].flatMap((path) => [path, '  Access-Control-Allow-Origin: *']),
  ].join('\n'),
};

/** @type {string} */
let dir;
/** @type {Awaited<ReturnType<typeof serve>>} */
let root;
/** @type {Awaited<ReturnType<typeof serve>>} */
let underPath;

beforeAll(async () => {
  const whole = await mkdtemp(join(tmpdir(), 'corridors-serve-'));
  dir = join(whole, 'dist');
  for (const [path, text] of Object.entries(site)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  await writeFile(join(whole, 'outside.txt'), 'outside');
  await symlink(join(whole, 'outside.txt'), join(dir, 'link.txt'));
  await writeFile(join(dir, 'assets/app-1a2b3c.js.br'), brotliCompressSync(longScript));
  await writeFile(join(dir, 'assets/app-1a2b3c.js.gz'), gzipSync(longScript));
  await writeFile(join(dir, 'assets/stale.js.br'), brotliCompressSync('of an older build'));
  await utimes(join(dir, 'assets/stale.js.br'), 1, 1);
  root = await serve({ dir, port: 0 });
  underPath = await serve({ dir, port: 0, base: '/corridors/' });
});

afterAll(async () => {
  await root.close();
  await underPath.close();
  await rm(dirname(dir), { recursive: true });
});

/**
 * Sends a target exactly as written: fetch would resolve `..` before it leaves.
 * @param {string} target
 * @param {{ method?: string, headers?: Record<string, string>, port?: number }} [options]
 * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, bytes: Buffer, text: string }>}
 */
function ask(target, { method = 'GET', headers = {}, port = root.port } = {}) {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path: target, method, headers }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        resolve({ status: response.statusCode, headers: response.headers, bytes, text: bytes.toString('utf8') });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('files', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/app-1a2b3c.js', 'text/javascript; charset=utf-8'],
    ['/assets/inter.woff2', 'font/woff2'],
    ['/data/a/dataset.json', 'application/json; charset=utf-8'],
    ['/data/a/article.txt', 'text/plain; charset=utf-8'],
    ['/data/a/claims.csv', 'text/csv; charset=utf-8'],
    ['/basemap/land.geojson', 'application/geo+json; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
  ])('%s has its type', async (target, type) => {
    const answer = await ask(target);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
  });

  test('text keeps its letters, in the name too', async () => {
    expect((await ask('/data/a/article.txt')).text).toBe('Bakı, Türkiyə');
    expect((await ask(`/${encodeURIComponent('ünï code.txt')}`)).text).toBe('named');
  });

  test('HEAD has the headers of GET and no body', async () => {
    const answer = await ask('/data/a/claims.csv', { method: 'HEAD' });
    expect([answer.status, answer.headers['content-length'], answer.text]).toEqual([200, '4', '']);
  });

  test.each(['bytes=2-1', 'bytes=-2', 'bytes=9999-', 'lines=1'])('the range %s gets the whole', async (range) => {
    const answer = await ask('/data/a/claims.csv', { headers: { Range: range } });
    expect([answer.status, answer.text]).toEqual([200, 'id\n1']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const answer = await ask('/', { method });
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD']);
  });
});

describe('addresses', () => {
  test('a folder with a page is redirected to its slash, with the query', async () => {
    const answer = await ask('/table?type=gas&q=a%20b?c');
    expect([answer.status, answer.headers.location]).toEqual([308, '/table/?type=gas&q=a%20b?c']);
    expect((await ask('/table/?type=gas')).text).toContain('Table');
  });

  test.each(['/nothing', '/nothing/', '/empty', '/empty/', '/index.html/', '/_headers', '/.secret', '/assets/gone.js', '/link.txt'])(
    '%s gets the 404 page with its status',
    async (target) => {
      const answer = await ask(target);
      expect([answer.status, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.text).toContain('Nothing here');
    },
  );

  test.each([
    '/../outside.txt',
    '/table/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/table/..%2f..%2foutside.txt',
    '/%252e%252e/outside.txt',
    '/..%5coutside.txt',
    '/..\\outside.txt',
    '//outside.txt',
    '//table',
    '/%2ftable',
    '/index.html%00.txt',
    '/%',
    '/%e0%a4%a',
    'http://localhost/outside.txt',
    'outside.txt',
  ])('%s leads nowhere', async (target) => {
    const answer = await ask(target);
    expect([400, 404]).toContain(answer.status);
    expect(answer.headers.location).toBeUndefined();
    expect(answer.text).not.toContain('outside');
  });
});

describe('headers', () => {
  test('only what is found under /assets/ is kept for good', async () => {
    expect((await ask('/assets/app-1a2b3c.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });

  test.each([
    '/data/a/dataset.json',
    '/data/gone.json',
    '/schema/dataset-1.json',
    '/oembed/map.json',
    '/basemap/land.geojson',
    '/embed/map/',
    '/embed.js',
  ])('%s may be read by other sites', async (target) => {
    expect((await ask(target)).headers['access-control-allow-origin']).toBe('*');
  });

  test.each(['/', '/table/', '/assets/app-1a2b3c.js'])('%s may not', async (target) => {
    expect((await ask(target)).headers['access-control-allow-origin']).toBeUndefined();
  });

  test('every matching block of _headers applies', async () => {
    const start = await ask('/');
    expect(start.headers['content-security-policy']).toBe("default-src 'none'");
    const embed = await ask('/embed/map/');
    expect([embed.headers['x-content-type-options'], embed.headers['x-frame']]).toEqual(['nosniff', 'any']);
    expect(embed.headers['content-security-policy']).toBeUndefined();
    expect((await ask('/data/a/dataset.json')).headers['cache-control']).toBe('max-age=60');
    expect((await ask('/nothing')).headers['content-security-policy']).toBe("default-src 'none'");
  });

  test('an ETag that is held is answered with 304, for its own encoding', async () => {
    const headers = { 'Accept-Encoding': 'br' };
    const first = await ask('/assets/app-1a2b3c.js', { headers });
    const etag = String(first.headers.etag);
    const again = await ask('/assets/app-1a2b3c.js', { headers: { ...headers, 'If-None-Match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
    expect((await ask('/assets/app-1a2b3c.js', { headers: { 'If-None-Match': etag } })).status).toBe(200);
    expect((await ask('/nothing', { headers: { 'If-None-Match': '*' } })).status).toBe(404);
  });
});

describe('compression', () => {
  test('text is sent as the reader accepts it', async () => {
    const br = await ask('/assets/app-1a2b3c.js', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } });
    expect([br.headers['content-encoding'], br.headers.vary]).toEqual(['br', 'Accept-Encoding']);
    expect(brotliDecompressSync(br.bytes).toString()).toBe(longScript);
    const gz = await ask('/assets/app-1a2b3c.js', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(gunzipSync(gz.bytes).toString()).toBe(longScript);
    const plain = await ask('/assets/app-1a2b3c.js');
    expect([plain.headers['content-encoding'], plain.text]).toEqual([undefined, longScript]);
  });

  test('a copy that is older than its file is not sent', async () => {
    const stale = await ask('/assets/stale.js', { headers: { 'Accept-Encoding': 'br' } });
    expect([stale.headers['content-encoding'], stale.text]).toEqual([undefined, longScript]);
  });

  test('fonts are sent as they are', async () => {
    const font = await ask('/assets/inter.woff2', { headers: { 'Accept-Encoding': 'br' } });
    expect([font.headers['content-encoding'], font.text]).toEqual([undefined, 'font']);
  });

  test.each([
    ['', undefined],
    ['gzip, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0, br; q=0.0', undefined],
    ['deflate', undefined],
  ])('Accept-Encoding %j', async (accepted, sent) => {
    const answer = await ask('/assets/app-1a2b3c.js', { headers: { 'Accept-Encoding': accepted } });
    expect(answer.headers['content-encoding']).toBe(sent);
  });
});

describe('under a sub-path', () => {
  const at = (/** @type {string} */ target) => ask(target, { port: underPath.port });

  test('the site answers inside it only', async () => {
    expect((await at('/corridors/')).text).toContain('Start');
    expect((await at('/corridors/data/a/dataset.json')).headers['access-control-allow-origin']).toBe('*');
    expect((await at('/corridors/assets/app-1a2b3c.js')).headers['x-asset']).toBe('yes');
    for (const target of ['/table/', '/corridorsx/', '/assets/app-1a2b3c.js']) expect((await at(target)).status).toBe(404);
  });

  test('the root and the bare name lead to it', async () => {
    expect([(await at('/?a=1')).status, (await at('/?a=1')).headers.location]).toEqual([307, '/corridors/?a=1']);
    expect([(await at('/corridors?a')).status, (await at('/corridors?a')).headers.location]).toEqual([308, '/corridors/?a']);
    expect((await at('/corridors/table?a')).headers.location).toBe('/corridors/table/?a');
  });

  test('BASE_PATH is made a path or refused', () => {
    expect(['', '/', undefined].map(normaliseBase)).toEqual(['/', '/', '/']);
    expect(['corridors', '/corridors', '/a/b/'].map(normaliseBase)).toEqual(['/corridors/', '/corridors/', '/a/b/']);
    for (const wrong of ['https://example.org/', '/a?b', '/../', '/a b/', './']) expect(() => normaliseBase(wrong)).toThrow('BASE_PATH');
  });
});

describe('before serving', () => {
  test('a line of _headers that is none is named', () => {
    expect(() => parseHeaderRules('  X-A: 1')).toThrow('line 1');
    expect(() => parseHeaderRules('/*\n  X-A')).toThrow('line 2');
    expect(() => parseHeaderRules('table/*')).toThrow('line 1');
  });

  test('a header set twice holds twice', () => {
    expect(headersFor(parseHeaderRules('/*\n  X-A: 1\n/b\n  x-a: 2'), '/b').get('x-a')).toBe('1, 2');
  });

  test('a dot in a path of _headers is a dot', () => {
    const rules = parseHeaderRules('/embed.js\n  X-A: 1');
    expect([headersFor(rules, '/embed.js').size, headersFor(rules, '/embedxjs').size]).toEqual([1, 0]);
  });

  test('PORT is a port or refused', () => {
    expect([parsePort(undefined), parsePort(''), parsePort('80')]).toEqual([4173, 4173, 80]);
    for (const wrong of ['0', '65536', 'abc', '80a', '-1', '4173.5']) expect(() => parsePort(wrong)).toThrow('PORT');
  });

  test('a port is busy while it is served', async () => {
    const other = await serve({ dir, port: 0 });
    expect(await isPortBusy(other.port)).toBe(true);
    await expect(serve({ dir, port: other.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await other.close();
    expect(await isPortBusy(other.port)).toBe(false);
  });

  test('an installation is compared package by package', () => {
    const locked = { version: '1.0.0', integrity: 'sha512-a' };
    const wanted = { packages: { '': {}, 'node_modules/a': locked, 'node_modules/b': { ...locked, optional: true } } };
    expect(missingPackages(wanted, undefined)).toEqual(['node_modules/a']);
    expect(missingPackages(wanted, { packages: { 'node_modules/a': locked } })).toEqual([]);
    expect(missingPackages(wanted, { packages: { 'node_modules/a': { ...locked, version: '1.0.1' } } })).toEqual(['node_modules/a']);
    expect(missingPackages(wanted, { packages: { 'node_modules/a': { ...locked, integrity: 'sha512-b' } } })).toEqual(['node_modules/a']);
  });

  test('a build is known by its sources, DATASET and BASE_PATH', async () => {
    const project = join(dirname(dir), 'project');
    await mkdir(join(project, 'src'), { recursive: true });
    await writeFile(join(project, 'src/a.ts'), '1');
    const before = await fingerprint(project, {});
    expect(await fingerprint(project, {})).toBe(before);
    const others = [await fingerprint(project, { BASE_PATH: '/x/' }), await fingerprint(project, { DATASET: 'x' })];
    await writeFile(join(project, 'src/a.ts'), '2');
    others.push(await fingerprint(project, {}));
    expect(new Set([before, ...others]).size).toBe(4);
  });
});
