// Decodes a file as UTF-8, or as UTF-16 with a byte order mark; anything else is a fault.
import { findUtf8Error } from '../model/reading/utf8.ts';
import { fileFault, type OwnFault, type OwnFile } from './ownFile.ts';

export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: OwnFault };

const EXPECTED = 'text as UTF-8, or as UTF-16 with a byte order mark';
const FIX = 'save it as UTF-8: “CSV UTF-8” in a spreadsheet, the encoding “UTF-8” in an editor';

/** Decodes strictly and drops a byte order mark (WHATWG Encoding, 6.1). Never throws, and adds no replacement characters. */
export function decodeText({ path, bytes }: OwnFile): Decoded {
  const [first, second, third, fourth] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (utf16 === 'utf-16le' && third === 0 && fourth === 0 && bytes.length % 4 === 0) return failed(path, 'UTF-32');
  if (utf16 !== null) {
    if (bytes.length % 2 === 1) return failed(path, `UTF-16 cut off within a character, at byte ${bytes.length - 1}`);
    try {
      return { ok: true, text: new TextDecoder(utf16, { fatal: true }).decode(bytes) };
    } catch {
      return failed(path, 'UTF-16 with halves of characters alone');
    }
  }
  const wrong = findUtf8Error(bytes);
  const zero = bytes.subarray(0, 1000).includes(0);
  if (zero) return failed(path, `a zero byte at offset ${bytes.indexOf(0)}: UTF-16 without a byte order mark, or no text at all`);
  if (wrong === null) return { ok: true, text: new TextDecoder().decode(bytes) };
  let line = 1;
  for (let at = 0; at < wrong; at += 1) if (bytes[at] === 10) line += 1;
  const { fault } = failed(path, `bytes that are not UTF-8: the one at offset ${wrong} can’t stand there`);
  return { ok: false, fault: { ...fault, line } };
}

function failed(path: string, found: string): { readonly ok: false; readonly fault: OwnFault } {
  return { ok: false, fault: fileFault('encoding', path, found, EXPECTED, FIX) };
}
