// Unpacks a zip safely, or says why not: checks every number in it before using it.
import { Inflate } from 'fflate';
import { quoted } from '../model/reading/fault.ts';
import { fileFault, MAX_BYTES, type OwnFault, type OwnFile } from './ownFile.ts';

const MAX_ENTRIES = 1000;
/** Text deflates to about a twentieth, and a hundred similar claims to a hundredth. Only zip bombs go beyond this. */
const MAX_RATIO = 300;
/** Below this many bytes, any ratio is harmless. */
const SMALL = 1_000_000;
const CHUNK = 16_384;
/** The files that may belong to a dataset. The rest are skipped unread. */
const READ = /\.(?:json|txt|csv|tsv)$/i;

export type Unzipped =
  | { readonly ok: true; readonly files: readonly OwnFile[] }
  | { readonly ok: false; readonly faults: readonly OwnFault[] };

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly start: number;
}

/** Whether bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));
}

/** Unpacks the text files of a zip (APPNOTE 6.3.9: stored or deflated, one disk, no zip64). Stops at the first sign of harm. */
export function unzip({ path, bytes }: OwnFile): Unzipped {
  const fail = (found: string, expected: string, fix?: string): Unzipped => ({
    ok: false,
    faults: [fileFault('zip', path, found, expected, fix)],
  });
  const entries = listEntries(bytes);
  if (entries === null) return fail('a zip that is cut off, or no zip', 'a sound zip', 'pack it again');
  if (entries.length > MAX_ENTRIES) return fail(`${entries.length} files`, `at most ${MAX_ENTRIES}`, 'pack the dataset alone');
  const names = new Set<string>();
  let total = 0;
  for (const { name, encrypted, packed, size, method } of entries) {
    const shown = quoted(name, 80);
    if (isUnsafe(name)) return fail(`the name ${shown}`, 'names within the zip, without “..” and without a root', 'pack it again');
    if (names.has(name)) return fail(`${shown} twice`, 'each file once', 'pack it again');
    names.add(name);
    if (isPassedOver(name)) continue;
    if (/\.zip$/i.test(name)) return fail(`${shown}, a zip in the zip`, 'the files themselves', 'unpack it, and open what is in it');
    if (!READ.test(name)) continue;
    if (encrypted) return fail(`${shown}, which is encrypted`, 'files without a password', 'pack it again without a password');
    if (method !== 0 && method !== 8) return fail(`${shown}, packed by method ${method}`, 'the methods store or deflate', 'pack it again');
    total += size;
    if (total > MAX_BYTES) {
      return fail(`files of ${(total / 1e6).toFixed(0)} MB and more, unpacked`, `at most ${MAX_BYTES / 1e6} MB`, 'pack the dataset alone');
    }
    if (size > SMALL && size / Math.max(1, packed) > MAX_RATIO) {
      return fail(`${shown}, which unpacks to ${Math.round(size / Math.max(1, packed))} times its size`, `at most ${MAX_RATIO} times`);
    }
  }
  const files: OwnFile[] = [];
  for (const entry of entries) {
    if (isPassedOver(entry.name) || !READ.test(entry.name)) continue;
    const data = bytes.subarray(entry.start, entry.start + entry.packed);
    const unpacked = entry.method === 0 ? data : inflate(data, entry.size);
    if (unpacked === null || unpacked.length !== entry.size) {
      return fail(
        `${quoted(entry.name, 80)}, which does not unpack to the ${entry.size} bytes that it gives`,
        'a sound zip',
        'pack it again',
      );
    }
    if (crc32(unpacked) !== entry.crc)
      return fail(`${quoted(entry.name, 80)}, whose checksum is wrong`, 'a sound zip', 'fetch or pack it again');
    files.push({ path: entry.name, bytes: unpacked });
  }
  return { ok: true, files };
}

/** Reads the central directory (APPNOTE 4.3.12); null if it is missing or not within the bytes. */
function listEntries(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let tail = bytes.length - 22;
  const first = Math.max(0, tail - 65_535);
  while (tail >= first && view.getUint32(tail, true) !== 0x06054b50) tail -= 1;
  if (tail < first) return null;
  const count = view.getUint16(tail + 10, true);
  let at = view.getUint32(tail + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return null;
    const packed = view.getUint32(at + 20, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packed > bytes.length) return null;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size: view.getUint32(at + 24, true),
      start,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function isUnsafe(name: string): boolean {
  return name.includes('\0') || /^[/\\]|^[A-Za-z]:/.test(name) || name.split(/[/\\]/).includes('..');
}

function isPassedOver(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.)/.test(name);
}

/** Inflates a little at a time; null if there is more than `size` bytes, or if the bytes are broken. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let length = 0;
  let over = false;
  const inflating = new Inflate((chunk) => {
    if (length + chunk.length > size) over = true;
    else out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !over; at += CHUNK) inflating.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch {
    return null;
  }
  return over ? null : out.subarray(0, length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 of ISO 3309, which zips use. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
