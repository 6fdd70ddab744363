// Checks that every quote occurs in the text word for word, once, and at its position.
import type { Check, Checked } from './check.ts';
import { finding, quoted, type Finding } from '../reading/fault.ts';
import { nearestPassage } from '../text/nearest.ts';
import { describeQuote, findQuote } from '../text/quote.ts';
import type { DatasetFile, PositionSelector } from '../schema.ts';

/** The most letters of text searched in all, a second or two: 20,000 quotes in an article of 50,000 letters. */
const MAX_SEARCHED = 1e9;
/** The most letters compared (quotes times text) in search of nearest passages, half a second: 300 quotes of a page. */
const MAX_COMPARED = 1e8;
const ANCHOR = 'npm run data:anchor -- <folder>';

type Quoted = Pick<DatasetFile['leftOut'][number], 'quote' | 'position'>;

export const quotes: Check = {
  id: 'quotes',
  *find(checked) {
    const { file, text } = checked;
    const all: [string, Quoted | null][] = [
      ...file.claims.map((claim, i): [string, Quoted] => [`$.claims[${i}]`, claim]),
      ...file.mechanisms.map(({ ground }, i): [string, Quoted | null] => [`$.mechanisms[${i}].ground`, ground]),
      ...file.leftOut.map((passage, i): [string, Quoted] => [`$.leftOut[${i}]`, passage]),
    ];
    if (all.length * text.length > MAX_SEARCHED) {
      const most = Math.floor(MAX_SEARCHED / text.length);
      yield finding('$', `${all.length} quotes from a text of ${text.length} characters`, `at most ${most} from a text as long`);
      return;
    }
    let left = MAX_COMPARED;
    for (const [path, entry] of all) {
      if (entry === null) continue;
      const cost = entry.quote.exact.length * text.length;
      const found = checkQuote(checked, path, entry, cost <= left);
      if (found !== null) yield found;
      if (found?.path === `${path}.quote.exact`) left -= cost;
    }
  },
};

function checkQuote({ text, textIndex }: Checked, path: string, { quote, position }: Quoted, nearest: boolean): Finding | null {
  const places = findQuote(text, quote, 6);
  const [place] = places;
  if (place === undefined) return brokenQuote(text, path, quote.exact, nearest, textIndex.describe);
  const given = textIndex.describe(place);
  if (places.length > 1) {
    const listed = places.slice(0, 5).map((each) => range(textIndex.describe(each)));
    const found = `a quote that stands at ${listed.join(', ')}${places.length > 5 ? ' and more' : ''}`;
    return finding(`${path}.quote`, found, 'a prefix and a suffix with which it stands only once', `lengthen them, or run ${ANCHOR}`);
  }
  if (given.start === position.start && given.end === position.end) return null;
  const fix = `"start": ${given.start}, "end": ${given.end}; or run ${ANCHOR}`;
  return finding(`${path}.position`, range(position), `${range(given)}, where the quote stands, in code points`, fix);
}

function brokenQuote(text: string, path: string, exact: string, nearest: boolean, describe: Checked['textIndex']['describe']): Finding {
  const [place] = findQuote(text, { exact, prefix: '', suffix: '' }, 1);
  if (place !== undefined) {
    const { prefix, suffix } = describeQuote(text, place).quote;
    const found = `a prefix and a suffix between which ${quoted(exact, 60)} does not stand; it stands at ${range(describe(place))}`;
    const expected = 'the words of the text right before and right after the quote';
    return finding(`${path}.quote`, found, expected, `prefix ${quoted(prefix, 200)}, suffix ${quoted(suffix, 200)}; or run ${ANCHOR}`);
  }
  const passage = nearest ? nearestPassage(text, exact) : null;
  const fix =
    passage &&
    `the nearest passage is ${quoted(text.slice(passage.start, passage.end), 2000)} at ${range(describe(passage))}; copy it if it is meant, then run ${ANCHOR}`;
  return finding(`${path}.quote.exact`, `${quoted(exact)}, which stands nowhere in the text`, 'words of the text, to the letter', fix);
}

function range({ start, end }: Pick<PositionSelector, 'start' | 'end'>): string {
  return `${start}–${end}`;
}
