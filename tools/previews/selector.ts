// A selector of a style sheet to a test of elements: what the site's own sheets use of Selectors 4. States that only a pointer makes are never met.
import type { Tag } from './htmlTree.ts';

type Test = (tag: Tag) => boolean;

export interface Selector {
  readonly matches: Test;
  /** Ids, classes, elements, as one number: Selectors 4, section 17. */
  readonly specificity: number;
}

interface Part {
  readonly combinator: string;
  readonly tests: readonly Selector[];
}

const NEVER: Selector = { matches: () => false, specificity: 0 };
const A_CLASS = 1000;
const AN_ID = A_CLASS * 1000;

/** One for each alternative of a list that commas part. */
export function readSelectors(list: string): Selector[] {
  return splitOutside(list, ',').map((each) => readComplex(each.trim()));
}

function readComplex(text: string): Selector {
  const parts: Part[] = [];
  let rest = text;
  let combinator = '';
  while (rest !== '') {
    const [compound, tests] = readCompound(rest);
    if (compound === 0) return NEVER;
    parts.push({ combinator, tests });
    const [space = '', sign = ''] = /^\s*([>+~]?)\s*/.exec(rest.slice(compound)) ?? [];
    combinator = sign === '' ? ' ' : sign;
    rest = rest.slice(compound + space.length);
  }
  return {
    matches: (tag) => reaches(tag, parts, parts.length - 1),
    specificity: parts.flatMap(({ tests }) => tests).reduce((sum, { specificity }) => sum + specificity, 0),
  };
}

function reaches(tag: Tag, parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  if (part === undefined || !part.tests.every(({ matches }) => matches(tag))) return false;
  if (at === 0) return true;
  const { parent, before } = tag;
  switch (part.combinator) {
    case '>':
      return parent !== null && reaches(parent, parts, at - 1);
    case '+':
      return before.slice(-1).some((each) => reaches(each, parts, at - 1));
    case '~':
      return before.some((each) => reaches(each, parts, at - 1));
    default:
      for (let each = parent; each !== null; each = each.parent) if (reaches(each, parts, at - 1)) return true;
      return false;
  }
}

/** How long the compound at the beginning of a text is, and its tests; 0 where there is none. */
function readCompound(text: string): [length: number, tests: Selector[]] {
  const tests: Selector[] = [];
  let at = 0;
  for (;;) {
    const rest = text.slice(at);
    const [simple, test] = readSimple(rest);
    if (simple === 0) return [at, tests];
    tests.push(test);
    at += simple;
  }
}

function readSimple(text: string): [length: number, test: Selector] {
  const [named] = /^(?:\*|[.#]?[a-zA-Z_][\w-]*)/.exec(text) ?? [];
  if (named !== undefined) return [named.length, readName(named)];
  const [attribute, name = '', sign = '', value = ''] = /^\[([\w-]+)(?:([~^]?=)['"]?([^'"\]]*)['"]?)?\]/.exec(text) ?? [];
  if (attribute !== undefined) return [attribute.length, { matches: hasAttribute(name, sign, value), specificity: A_CLASS }];
  const [pseudo, kind = ''] = /^:(:?[\w-]+)/.exec(text) ?? [];
  if (pseudo === undefined) return [0, NEVER];
  if (text[pseudo.length] !== '(')
    return [pseudo.length, kind === 'root' ? { matches: ({ parent }) => parent === null, specificity: A_CLASS } : NEVER];
  const inside = insideBrackets(text.slice(pseudo.length));
  return [pseudo.length + inside.length + 2, readFunction(kind, inside)];
}

function readName(name: string): Selector {
  if (name === '*') return { matches: () => true, specificity: 0 };
  const rest = name.slice(1);
  if (name.startsWith('.')) return { matches: ({ classes }) => classes.has(rest), specificity: A_CLASS };
  if (name.startsWith('#')) return { matches: ({ attributes }) => attributes['id'] === rest, specificity: AN_ID };
  return { matches: (tag) => tag.name === name, specificity: 1 };
}

function hasAttribute(name: string, sign: string, wanted: string): Test {
  return ({ attributes }) => {
    const value = attributes[name];
    if (value === undefined || sign === '') return value !== undefined;
    if (sign === '^=') return value.startsWith(wanted);
    return sign === '~=' ? value.split(' ').includes(wanted) : value === wanted;
  };
}

function readFunction(kind: string, inside: string): Selector {
  const alternatives = readSelectors(inside);
  const specificity = kind === 'where' ? 0 : Math.max(...alternatives.map((each) => each.specificity));
  if (kind === 'is' || kind === 'where') return { matches: (tag) => alternatives.some(({ matches }) => matches(tag)), specificity };
  return kind === 'not' ? { matches: (tag) => alternatives.every(({ matches }) => !matches(tag)), specificity } : NEVER;
}

/** Of a text that begins with a bracket, what stands in it. */
function insideBrackets(text: string): string {
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return text.slice(1, index);
  }
  return text.slice(1);
}

/** The parts between a sign, outside of brackets of both kinds. */
export function splitOutside(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (character === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
