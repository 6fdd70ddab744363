// Parses JSON, or says on which line it fails. Refuses input that is too long or nested too deeply.
import { finding, quoted, type Finding } from './fault.ts';
import { findJsonError } from './jsonError.ts';

/** Twenty megabytes: some hundred times the largest dataset that a reader could use. */
const MAX_LENGTH = 20_000_000;
/** The format nests seven levels. At millions, engines take seconds or give up. */
const MAX_DEPTH = 100;

export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly finding: Finding };

/** Parses JSON by RFC 8259 and skips a byte order mark. Never throws. */
export function parseJson(json: string): Parsed {
  if (json.length > MAX_LENGTH) return failed(`${json.length} characters`, `at most ${MAX_LENGTH}`);
  if (nestsTooDeep(json)) return failed(`lists or objects more than ${MAX_DEPTH} deep`, 'the structure of a dataset');
  try {
    return { ok: true, value: JSON.parse(json.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const wrong = findJsonError(json);
    if (wrong === null) return failed(`text that is not JSON: ${quoted(String(error))}`, 'JSON as in RFC 8259');
    const { at, expected, afterComma } = wrong;
    const here = at < json.length ? quoted(json.slice(at, at + 20)) : 'the end of the file';
    return failed(`${here} at ${placeOf(json, at)}`, expected, afterComma ? 'take out the comma before it' : null);
  }
}

function failed(found: string, expected: string, fix: string | null = null): Parsed {
  return { ok: false, finding: finding('$', found, expected, fix) };
}

/** Comparing character codes keeps a scan of several megabytes to milliseconds. */
const QUOTE = '"'.charCodeAt(0);
const ESCAPE = '\\'.charCodeAt(0);
const [LIST, LIST_END, OBJECT, OBJECT_END] = Array.from('[]{}', (bracket) => bracket.charCodeAt(0));

function nestsTooDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length && depth <= MAX_DEPTH; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) inText = !inText;
    else if (inText) at += code === ESCAPE ? 1 : 0;
    else if (code === LIST || code === OBJECT) depth += 1;
    else if (code === LIST_END || code === OBJECT_END) depth -= 1;
  }
  return depth > MAX_DEPTH;
}

function placeOf(json: string, at: number): string {
  const lines = json.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
