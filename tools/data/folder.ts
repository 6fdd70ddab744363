// Reads a dataset's folder as the strings and the hash that `readDataset` takes.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetSource } from '../../src/model/reading/readDataset.ts';
import { findUtf8Error } from '../../src/model/reading/utf8.ts';

/** Bytes of one file at most: five times what the reader takes, so that the rest never gets into memory. */
const MAX_BYTES = 100_000_000;

/** Why a folder could not be read: which file, and what about it. Not a fault of the dataset. */
export class DatasetFolderError extends Error {
  override readonly name: string = 'DatasetFolderError';
}

/** The files of a folder: the first two must be there. */
type FileName = 'dataset.json' | 'article.txt' | 'context.json';

/** Text that is not UTF-8: the file, and how many bytes of it are sound. */
export class EncodingError extends DatasetFolderError {
  override readonly name = 'EncodingError';
  readonly file: FileName;
  readonly byteOffset: number;

  constructor(file: FileName, byteOffset: number) {
    super(`${file} is not UTF-8: the byte at offset ${byteOffset} can't stand there`);
    this.file = file;
    this.byteOffset = byteOffset;
  }
}

/**
 * Reads `dataset.json` and `article.txt`. A byte order mark is dropped, as browsers drop it; the hash is of all bytes.
 * Throws a `DatasetFolderError` where a file can't be read, its kind `EncodingError` where one is not UTF-8.
 */
export function readDatasetFolder(folder: string): DatasetSource & { readonly textSha256: string } {
  const json = readBytes(folder, 'dataset.json');
  const text = readBytes(folder, 'article.txt');
  return {
    json: decode('dataset.json', json),
    text: decode('article.txt', text),
    textSha256: createHash('sha256').update(text).digest('hex'),
  };
}

/** The text of `context.json`; null for a folder without one. Throws as `readDatasetFolder` does. */
export function readContextOf(folder: string): string | null {
  if (!existsSync(join(folder, 'context.json'))) return null;
  return decode('context.json', readBytes(folder, 'context.json'));
}

function readBytes(folder: string, name: FileName): Uint8Array {
  const file = join(folder, name);
  try {
    if (!statSync(folder).isDirectory()) throw new DatasetFolderError(`${folder} is not a folder`);
    const stats = statSync(file);
    if (!stats.isFile()) throw new DatasetFolderError(`${file} is not a file`);
    if (stats.size > MAX_BYTES) throw new DatasetFolderError(`${file} has ${stats.size} bytes; at most ${MAX_BYTES} are read`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof DatasetFolderError) throw error;
    throw new DatasetFolderError(`can't read ${file}: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}

function decode(name: FileName, bytes: Uint8Array): string {
  const wrong = findUtf8Error(bytes);
  if (wrong !== null) throw new EncodingError(name, wrong);
  return new TextDecoder().decode(bytes);
}
