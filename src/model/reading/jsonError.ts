// Finds where a text stops being JSON and what could follow there. Engines report this differently, or not at all.

export interface JsonError {
  /** UTF-16 offset of the first letter that is not allowed there. */
  readonly at: number;
  /** What could be there, in words. */
  readonly expected: string;
  /** Whether the fault is a comma with nothing after it. */
  readonly afterComma: boolean;
}

const MARKS = '[]{},:';
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Sets of tokens that may come next (`s` a text, `v` a number or word), in an editor's words. */
const WORDS: Readonly<Record<string, string>> = {
  '[{sv': 'a value',
  '[{sv]': 'a value or "]"',
  s: 'a key in double quotes',
  's}': 'a key in double quotes or "}"',
  ':': 'a colon',
  ',]': 'a comma or "]"',
  ',}': 'a comma or "}"',
  '': 'nothing more',
};

/** Finds the first error by the grammar of RFC 8259, in one pass; null where there is none. */
export function findJsonError(json: string): JsonError | null {
  const closings: string[] = [];
  let allowed = '[{sv';
  let kind = '';
  let at = json.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    while (' \t\n\r'.includes(json[at] ?? 'end')) at += 1;
    if (at === json.length && allowed === '') return null;
    const afterComma = kind === ',';
    const letter = json[at] ?? '';
    kind = letter === '"' ? 's' : MARKS.includes(letter) ? letter : 'v';
    const end = kind === 's' ? endOfText(json, at) : kind === 'v' ? endOfMatch(SCALAR, json, at) : at + 1;
    if (at === json.length || !allowed.includes(kind) || end === at) return { at, expected: WORDS[allowed] ?? 'JSON', afterComma };
    if (end < 0) return { at: -end, expected: 'a closing quote; a line break in a text is \\n, a backslash \\\\', afterComma: false };
    at = end;

    if (kind === '[') closings.push(']');
    if (kind === '{') closings.push('}');
    if (kind === ']' || kind === '}') closings.pop();
    const innermost = closings.at(-1);
    if (kind === '[') allowed = '[{sv]';
    else if (kind === '{') allowed = 's}';
    else if (kind === ':') allowed = '[{sv';
    else if (kind === ',') allowed = innermost === ']' ? '[{sv' : 's';
    else if (kind === 's' && (allowed === 's' || allowed === 's}')) allowed = ':';
    else allowed = innermost === undefined ? '' : `,${innermost}`;
  }
}

/** Offset after the closing quote of a text; where the text has an error, the offset of the error, negated. */
function endOfText(json: string, start: number): number {
  for (let at = start + 1; at < json.length;) {
    const letter = json[at] ?? '';
    if (letter === '"') return at + 1;
    const next = letter === '\\' ? endOfMatch(ESCAPE, json, at) : letter < ' ' ? at : at + 1;
    if (next === at) return -at;
    at = next;
  }
  return -json.length;
}

function endOfMatch(pattern: RegExp, json: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(json) ? pattern.lastIndex : at;
}
