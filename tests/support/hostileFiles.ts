// Nothing to the files that a reader might open, sound in every way that is taken and hostile in every way that was thought of.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { OwnFile } from '../../src/imports/ownFile.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const json = read('data/aliyev-visit/dataset.json');
const text = read('data/aliyev-visit/article.txt');
const other = read('tests/datasets/minerales/article.txt');

const file = (path: string, content: string | Uint8Array): OwnFile => ({
  path,
  bytes: typeof content === 'string' ? strToU8(content) : content,
});
const article = file('article.txt', text);
const pair = (content: string | Uint8Array, beside: OwnFile = article) => [file('dataset.json', content), beside];
const zipped = (files: Readonly<Record<string, Uint8Array>>) => [file('own.zip', zipSync(files, { level: 1 }))];
const both = { 'dataset.json': strToU8(json), 'article.txt': strToU8(text) };

/** The shipped dataset in every form that is taken. */
export function soundFiles(): Readonly<Record<string, () => OwnFile[]>> {
  return {
    'JSON and text': () => pair(json),
    'under other names': () => [file('mine.json', json), file('mine.txt', text), file('README.txt', 'About it.')],
    'a folder': () => [file('own/deep/dataset.json', json), file('own/deep/article.txt', text), file('own/picture.png', '')],
    'a zip': () => zipped(both),
    'a zip with a folder and what a Mac adds': () =>
      zipped({
        'own/dataset.json': both['dataset.json'],
        'own/article.txt': both['article.txt'],
        '__MACOSX/own/._dataset.json': strToU8('x'),
      }),
    'with byte order marks': () => pair(`\uFEFF${json}`, file('article.txt', `\uFEFF${text}`)),
    'as UTF-16, little end first': () => pair(utf16(json, true), file('article.txt', utf16(text, true))),
    'as UTF-16, big end first': () => pair(utf16(json, false), file('article.txt', utf16(text, false))),
  };
}

export interface Hostile {
  make(): OwnFile[];
  /** What the message must say. */
  readonly says: RegExp;
  /** Faults told at most; one unless said. */
  readonly most?: number;
}

export function hostileFiles(): Readonly<Record<string, Hostile>> {
  return {
    'a file of 200 MB': { make: () => pair(new Uint8Array(200_000_000)), says: /dataset\.json.*200\.0 MB.*at most 64 MB/ },
    'a hundred thousand claims': {
      make: () => pair(json.replace('"claims": [', `"claims": [${'{},'.repeat(100_000)}`)),
      says: /1000\d\d entries.*at most 50000/,
    },
    'ten thousand lists in each other': { make: () => pair(`${'['.repeat(10_000)}${']'.repeat(10_000)}`), says: /more than 100 deep/ },
    'ten thousand objects in a dataset': {
      make: () => pair(json.replace('{', `{"a": ${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)},`)),
      says: /more than 100 deep/,
    },
    'broken UTF-8': {
      make: () => pair(broken(strToU8(json))),
      says: /dataset\.json:\d+: found bytes that are not UTF-8.*offset 500.*save it as UTF-8/,
    },
    'a text of broken UTF-8': { make: () => pair(json, file('article.txt', broken(strToU8(text)))), says: /article\.txt:\d+.*offset 500/ },
    'UTF-16 without a mark': { make: () => pair(utf16(json, true).subarray(2)), says: /zero byte.*UTF-16 without a byte order mark/ },
    'UTF-16 cut off': { make: () => pair(utf16(json, true).subarray(0, 1001)), says: /UTF-16 cut off/ },
    NaN: { make: () => pair(json.replace('"value": 4', '"value": NaN')), says: /dataset\.json:\d+:\d+ .*NaN.*JSON has no "NaN": null/ },
    'minus infinity': { make: () => pair(json.replace('"value": 4', '"value": -Infinity')), says: /dataset\.json:\d+:\d+ .*Infinity/ },
    'a number beyond all': {
      make: () => pair(json.replace('"value": 4', '"value": 1e999')),
      says: /:\d+:\d+ \$\.claims\[\d+\]\.measure\.value: found the number "1e999"/,
    },
    'a number of too many digits': {
      make: () => pair(json.replace('"value": 4', '"value": 40000000000000001')),
      says: /at most 15 digits/,
      most: 3,
    },
    'a key twice': {
      make: () => pair(json.replace('"format"', '"id": "x",\n  "format"')),
      says: /dataset\.json:\d+:\d+ \$\.id: found the key "id" a second time/,
      most: 2,
    },
    'a claim’s key twice': {
      make: () => pair(json.replace('"status":', '"status": "possible", "status":')),
      says: /\$\.claims\[0\]\.status: found the key "status" a second time/,
      most: 2,
    },
    __proto__: {
      make: () => pair(json.replace('{', '{"__proto__": {"polluted": true},')),
      says: /dataset\.json:1:\d+ \$\.__proto__.*take it out/,
    },
    '__proto__ in a claim': {
      make: () => pair(json.replace('"status":', '"__proto__": {"polluted": true}, "status":')),
      says: /\$\.claims\[0\]\.__proto__/,
    },
    'the text of another article': {
      make: () => pair(json, file('article.txt', other)),
      says: /article\.txt: found a text in which \d+ of the \d+ quotes.*different articles/,
    },
    'JSON alone': { make: () => [file('dataset.json', json)], says: /without its text.*add article\.txt/ },
    'text alone': { make: () => [article], says: /add dataset\.json, or claims\.csv/ },
    'a picture': {
      make: () => [file('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47))],
      says: /picture\.png.*expected dataset\.json or claims\.csv, and article\.txt/,
    },
    nothing: { make: () => [], says: /no file that is read/ },
    'two datasets': {
      make: () => [file('a/dataset.json', json), file('b/dataset.json', json), article],
      says: /2 files: a\/dataset\.json, b\/dataset\.json/,
    },
    'JSON that is no dataset': { make: () => pair('[]'), says: /expected an object/ },
    'an empty file': { make: () => pair(''), says: /the end of the file/ },
    'a zip that unpacks to a gigabyte': {
      make: () => zipped({ ...both, 'claims.csv': new Uint8Array(65_000_000) }),
      says: /at most 64 MB/,
    },
    'a zip that unpacks to a thousand times its size': {
      make: () => zipped({ ...both, 'claims.csv': new Uint8Array(8_000_000) }),
      says: /times its size/,
    },
    'a zip that lies about its size': {
      make: () => [file('own.zip', lying(zipSync({ ...both, 'claims.csv': new Uint8Array(8_000_000) })))],
      says: /does not unpack to the 1000 bytes/,
    },
    'a zip with ../': { make: () => zipped({ ...both, '../article.txt': strToU8(text) }), says: /the name "\.\.\/article\.txt"/ },
    'a zip with a root': { make: () => zipped({ ...both, '/etc/article.txt': strToU8(text) }), says: /the name "\/etc\/article\.txt"/ },
    'a zip with a drive': { make: () => zipped({ ...both, 'C:\\article.txt': strToU8(text) }), says: /the name "C:/ },
    'an encrypted zip': { make: () => [file('own.zip', patched(zipSync(both), 8, 1))], says: /encrypted.*without a password/ },
    'a zip in a zip': { make: () => zipped({ 'inner.zip': zipSync(both) }), says: /a zip in the zip/ },
    'a zip with a file twice': {
      make: () => [file('own.zip', renamed(zipSync({ ...both, 'article.tx2': strToU8(text) }), 'article.tx2', 'article.txt'))],
      says: /"article\.txt" twice/,
    },
    'a zip of too many files': {
      make: () =>
        zipped({ ...both, ...Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}.csv`, new Uint8Array()])) }),
      says: /1002 files.*at most 1000/,
    },
    'a zip that is cut off': { make: () => [file('own.zip', zipSync(both).subarray(0, 2000))], says: /cut off/ },
    'a zip with a wrong checksum': { make: () => [file('own.zip', patched(zipSync(both), 16, 7))], says: /checksum/ },
    'a zip by name only': { make: () => [file('own.zip', 'no zip')], says: /no zip, though its name says so/ },
    'a sheet of a hundred thousand rows': {
      make: () => [file('claims.csv', `quote,status\n${'a,stated\n'.repeat(100_000)}`), article],
      says: /100000 rows.*at most 50000/,
    },
    'a sheet whose quotes stand nowhere': {
      make: () => [
        file(
          'claims.csv',
          `quote,status\n${Array.from({ length: 2000 }, (_, index) => `words that stand nowhere ${index},stated\n`).join('')}`,
        ),
        article,
      ],
      says: /2000 of the 2000 quotes/,
    },
  };
}

function utf16(content: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * content.length + 2));
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < content.length; at += 1) view.setUint16(2 * at + 2, content.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
}

function broken(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  changed[500] = 0xff;
  return changed;
}

/** A zip with another number in each entry of its directory. */
function patched(zip: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + offset, value, true);
  return changed;
}

/** Says of every entry that it is of a thousand bytes; only the last one is asked for by the name it needs. */
function lying(zip: Uint8Array): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  return changed;
}

function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  const text = new TextDecoder('latin1').decode(zip).replaceAll(from, to);
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
