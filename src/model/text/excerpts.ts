// Cuts a dataset's text to excerpts: keeps the sentences that are quoted and leaves out the rest.
import type { Dataset } from '../dataset.ts';
import { describeQuote } from './quote.ts';
import type { PositionSelector, QuoteSelector } from '../schema.ts';
import { indexText, type Span } from './textIndex.ts';

/** Replaces each run of sentences that is left out. */
export const OMISSION_MARK = '[…]';

interface Quoted {
  readonly quote: QuoteSelector;
  readonly position: PositionSelector;
}

/**
 * Makes the files of an article of which only excerpts may be published: `dataset.json` with the same claims and flows and its quotes
 * anchored again, and the text, which keeps its title line, its paragraphs and every sentence with a quote (of a claim, a mechanism or a
 * passage left out). `sha256` gives the hash of a text's UTF-8 bytes in lower-case hexadecimal. Sentences are cut by Unicode Standard
 * Annex 29 for the text's language. Throws where a quote is outside the text.
 */
export function excerptsOf(dataset: Dataset, sha256: (text: string) => string): { readonly json: string; readonly text: string } {
  const { file, text: whole, title, paragraphs } = dataset;
  const { locate } = indexText(whole);
  const spanOf = ({ position }: Quoted): Span => {
    const span = locate(position);
    if (span === null) throw new Error('a quote of a checked dataset lies outside of its text');
    return span;
  };
  const grounds = file.mechanisms.flatMap(({ ground }) => ground ?? []);
  const quoted = [...file.claims, ...file.leftOut, ...grounds].map(spanOf);
  const sentences = new Intl.Segmenter(file.source.language, { granularity: 'sentence' });

  let text = whole.slice(0, title.end);
  // The stretches kept, and how far each has moved towards the beginning.
  const kept: { span: Span; shift: number }[] = [{ span: { start: 0, end: title.end }, shift: 0 }];
  let last = title.end;
  for (const { start, end } of paragraphs) {
    keep({ start: last, end: start });
    last = end;
    let omitting = false;
    for (const { segment, index } of sentences.segment(whole.slice(start, end))) {
      const span = { start: start + index, end: start + index + segment.length };
      const isQuoted = quoted.some((each) => each.start < span.end && span.start < each.end);
      if (isQuoted) {
        if (omitting) text += ' ';
        keep(span);
      } else if (!omitting) text += OMISSION_MARK;
      omitting = !isQuoted;
    }
  }
  text += '\n';

  function keep(span: Span): void {
    kept.push({ span, shift: span.start - text.length });
    text += whole.slice(span.start, span.end);
  }
  const index = indexText(text);
  const anchorAnew = <Holder extends Quoted>(holder: Holder): Holder => {
    const span = spanOf(holder);
    const shift = kept.findLast(({ span: { start } }) => start <= span.start)?.shift ?? 0;
    const moved = { start: span.start - shift, end: span.end - shift };
    return { ...holder, quote: describeQuote(text, moved).quote, position: index.describe(moved) };
  };
  const excerpted = {
    ...file,
    source: { ...file.source, text: { ...file.source.text, sha256: sha256(text), excerpts: true } },
    claims: file.claims.map(anchorAnew),
    mechanisms: file.mechanisms.map((mechanism) => ({ ...mechanism, ground: mechanism.ground && anchorAnew(mechanism.ground) })),
    leftOut: file.leftOut.map(anchorAnew),
  };
  return { json: `${JSON.stringify(excerpted, null, 2)}\n`, text };
}
