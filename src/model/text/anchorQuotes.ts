// Adds selectors and offsets to quotes of which only the words may be given.
import { finding, quoted, type Finding } from '../reading/fault.ts';
import { nearestPassage } from './nearest.ts';
import { describeQuote, findQuote, type Span } from './quote.ts';
import { indexText, type TextIndex } from './textIndex.ts';

/** The most letters compared (quotes times text) in search of nearest passages: half a second. */
const MAX_COMPARED = 1e8;

/** An object of an unchecked JSON file. */
type Json = Readonly<Record<string, unknown>>;

export interface Anchored {
  /** The whole file, with its keys in the same order. */
  readonly file: unknown;
  /** JSONPath and change, one line each; empty where nothing needed changing. */
  readonly changes: readonly string[];
  /** Quotes that could not be placed. Don't write `file` where there are any. */
  readonly faults: readonly Finding[];
}

/**
 * Fills in the prefix, suffix and position of each quote, and the hash of the text. Keeps what is given and still right, so
 * a second run changes nothing. Where a quote occurs several times, the given prefix, suffix or position picks the place.
 */
export function anchorQuotes(file: unknown, text: string, textSha256: string): Anchored {
  if (!isJson(file)) return { file, changes: [], faults: [finding('$', quoted(file), 'an object')] };
  const changes: string[] = [];
  const faults: Finding[] = [];
  const textIndex = indexText(text);
  let left = MAX_COMPARED;

  const anchor = (holder: unknown, path: string): unknown => {
    const anchored = anchorOne(holder, path, text, textIndex, left > 0);
    if ('found' in anchored) {
      faults.push(anchored);
      left -= text.length * anchored.found.length;
    } else {
      changes.push(...anchored.changes);
    }
    return 'found' in anchored ? holder : anchored.holder;
  };
  const anchorAll = (key: string, one: (entry: unknown, path: string) => unknown): Json => {
    const list = file[key];
    return Array.isArray(list) ? { [key]: list.map((entry: unknown, index) => one(entry, `$.${key}[${index}]`)) } : {};
  };
  const anchorGround = (entry: unknown, path: string): unknown =>
    isJson(entry) && isJson(entry['ground']) ? { ...entry, ground: anchor(entry['ground'], `${path}.ground`) } : entry;

  const anchored = {
    ...file,
    ...anchorAll('claims', anchor),
    ...anchorAll('mechanisms', anchorGround),
    ...anchorAll('leftOut', anchor),
  };
  const source = isJson(file['source']) ? file['source'] : {};
  const described = isJson(source['text']) ? source['text'] : { file: 'article.txt' };
  if (described['sha256'] === textSha256) return { file: anchored, changes, faults };
  changes.push(`$.source.text.sha256: ${textSha256}`);
  return { file: { ...anchored, source: { ...source, text: { ...described, sha256: textSha256 } } }, changes, faults };
}

function anchorOne(
  holder: unknown,
  path: string,
  text: string,
  textIndex: TextIndex,
  nearest: boolean,
): Finding | { holder: Json; changes: string[] } {
  const quote = isJson(holder) ? holder['quote'] : undefined;
  const exact = isJson(quote) ? quote['exact'] : undefined;
  if (!isJson(holder) || !isJson(quote) || typeof exact !== 'string' || exact === '') {
    return finding(`${path}.quote.exact`, quoted(exact), 'words of the text');
  }
  const prefix = typeof quote['prefix'] === 'string' ? quote['prefix'] : null;
  const suffix = typeof quote['suffix'] === 'string' ? quote['suffix'] : null;
  const given = { exact, prefix: prefix ?? '', suffix: suffix ?? '' };
  const unique = findQuote(text, given, 2);
  const span = unique.length === 1 ? unique[0] : choose(text, given, findPosition(holder['position'], textIndex));
  if (span === undefined) return unplaced(text, path, exact, textIndex, nearest);

  const described = describeQuote(text, span).quote;
  const keep = unique.length === 1;
  const selectors = { prefix: (keep ? prefix : null) ?? described.prefix, suffix: (keep ? suffix : null) ?? described.suffix };
  if (findQuote(text, { exact, ...selectors }, 2).length !== 1) return unplaced(text, path, exact, textIndex, nearest);
  const anchored = withPosition(
    holder,
    { ...('type' in quote ? {} : { type: '' }), ...quote, type: 'TextQuoteSelector', ...selectors },
    textIndex.describe(span),
  );
  const changes = ['quote', 'position'].filter((key) => !same(holder[key], anchored[key]));
  return { holder: anchored, changes: changes.map((key) => `${path}.${key}: ${quoted(exact, 60)}`) };
}

/** Finds the one place of the words; among several, picks it by the position, or by the prefix or suffix alone. */
function choose(
  text: string,
  { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
  at: Span | null,
): Span | undefined {
  const places = findQuote(text, { exact, prefix: '', suffix: '' });
  const choices = [
    places,
    places.filter(({ start }) => start === at?.start),
    findQuote(text, { exact, prefix, suffix: '' }, 2),
    findQuote(text, { exact, prefix: '', suffix }, 2),
  ];
  return choices.find((spans) => spans.length === 1)?.[0];
}

function findPosition(position: unknown, textIndex: TextIndex): Span | null {
  if (!isJson(position)) return null;
  const { start, end } = position;
  return typeof start === 'number' && typeof end === 'number' ? textIndex.locate({ start, end }) : null;
}

function unplaced(text: string, path: string, exact: string, textIndex: TextIndex, nearest: boolean): Finding {
  const places = findQuote(text, { exact, prefix: '', suffix: '' }, 6);
  const listed = places.slice(0, 5).map((span) => {
    const { start, end } = textIndex.describe(span);
    return `${start}–${end} (${quoted(text.slice(Math.max(0, span.start - 20), span.end + 20), 200)})`;
  });
  if (listed.length > 0) {
    const found = `${quoted(exact)}, which stands at ${listed.join(', ')}${places.length > 5 ? ' and more' : ''}`;
    return finding(`${path}.quote`, found, 'a prefix or a suffix that stands at one of them only', 'give the words before it as prefix');
  }
  const passage = nearest ? nearestPassage(text, exact) : null;
  const fix = passage && `the nearest passage is ${quoted(text.slice(passage.start, passage.end), 2000)}; copy it if it is meant`;
  return finding(`${path}.quote.exact`, `${quoted(exact)}, which stands nowhere in the text`, 'words of the text, to the letter', fix);
}

/** Gives the holder with its quote and position; puts a new position right after the quote. */
function withPosition(holder: Json, quote: Json, position: Json): Json {
  if ('position' in holder) return { ...holder, quote, position };
  return Object.fromEntries(
    Object.entries(holder).flatMap(([key, value]) =>
      key === 'quote'
        ? [
            [key, quote],
            ['position', position],
          ]
        : [[key, value]],
    ),
  );
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
