// Explains quotes that are not in the text: finds the nearest passage, or says that the text is another article's.
import type { Fault } from '../model/reading/fault.ts';
import { nearestPassage } from '../model/text/nearest.ts';
import { fileFault, type OwnFault, type Passage } from './ownFile.ts';

/** At most this many quotes get their nearest passage: each takes up to a tenth of a second. */
const MOST_PASSAGES = 20;
/** Letters shown on each side of the passage. */
const CONTEXT = 120;

/** One fault instead of a hundred, if the text is another article's; otherwise null. */
export function anotherArticle(faults: readonly Fault[], file: unknown, jsonPath: string, textPath: string): OwnFault | null {
  const claims = partOf(file, 'claims');
  const count = Array.isArray(claims) ? claims.length : 0;
  const missing = faults.filter(({ rule, path }) => rule === 'quotes' && path.startsWith('$.claims[') && path.endsWith('.exact')).length;
  const another = faults.some(({ rule }) => rule === 'text-hash') && missing > Math.min(count / 2, 500);
  return another ? strangers(jsonPath, textPath, missing, count) : null;
}

/** The fault of a text that belongs to another article. */
export function strangers(datasetPath: string, textPath: string, missing: number, count: number): OwnFault {
  return fileFault(
    'another-article',
    textPath,
    `a text in which ${missing} of the ${count} quotes of ${datasetPath} stand nowhere`,
    'the text that the dataset was made from',
    'they belong to different articles: open the text that lay beside the dataset',
  );
}

/** Finds the nearest passage for the first twenty quotes that are not in the text. */
export function passages(text: string): (fault: Fault, file: unknown) => Passage | undefined {
  let left = MOST_PASSAGES;
  return ({ path, found }, file) => {
    const [, list = '', index = ''] = /^\$\.(claims|leftOut)\[(\d+)\]\.quote\.exact$/.exec(path) ?? [];
    const quote = list === '' ? undefined : partOf(partOf(partOf(partOf(file, list), Number(index)), 'quote'), 'exact');
    if (typeof quote !== 'string' || !found.includes('stands nowhere') || (left -= 1) < 0) return undefined;
    const nearest = nearestPassage(text, quote);
    if (nearest === null) return undefined;
    const { start, end } = nearest;
    return {
      quote,
      before: (start > CONTEXT ? '…' : '') + text.slice(Math.max(0, start - CONTEXT), start),
      nearest: text.slice(start, end),
      after: text.slice(end, end + CONTEXT) + (end + CONTEXT < text.length ? '…' : ''),
    };
  };
}

/** Removes from a fix the command that only works in the project's folder. */
export function withoutCommand({ fix }: Pick<Fault, 'fix'>): Pick<Fault, 'fix'> {
  return fix === undefined ? {} : { fix: fix.replace(/[;,]?(?: or| then)? run npm run data:anchor -- <folder>/, '') };
}

/** A part of parsed JSON; undefined if it is missing. */
export function partOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
