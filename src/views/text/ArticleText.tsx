// Paragraphs of segments to the article: plain text, and links where claims stand.
import { Fragment } from 'react';
import { MarkLink } from '../../marks/MarkLink.tsx';
import type { Segment } from '../../selection/segments.ts';
import { findWords } from '../../selection/search.ts';
import type { Frame } from '../view.ts';
import type { PlacedText } from './text.ts';
import './text.css';

export function ArticleText({ placed, frame }: { readonly placed: PlacedText; readonly frame: Frame }) {
  const { dataset } = frame;
  return (
    <div className="article-text" lang={dataset.file.source.language} dir="auto">
      {placed.paragraphs.map(({ number, segments }) => (
        <p key={number} className={number === 0 ? 'editors-note' : undefined} data-paragraph={number}>
          {segments.map((segment) => (
            <TextSegment key={segment.start} segment={segment} frame={frame} />
          ))}
        </p>
      ))}
    </div>
  );
}

function TextSegment({ segment, frame }: { readonly segment: Segment; readonly frame: Frame }) {
  const { claims, opens, text } = segment;
  const [innermost] = claims;
  const words = <Hits text={text} words={frame.words} />;
  if (innermost === undefined) return words;
  const [first] = innermost.types;
  const colour = (first && frame.dataset.types.get(first)?.colour) ?? null;
  return (
    <>
      {opens.map(({ id, number }) => (
        <span key={id} id={id} className="anchor" data-number={number} />
      ))}
      <MarkLink
        claims={[innermost.id, ...claims.slice(1).map(({ id }) => id)]}
        colour={colour}
        status={innermost.status}
        className={`quote quote-depth-${Math.min(3, claims.length)}`}
      >
        {words}
      </MarkLink>
    </>
  );
}

/** Text with the words searched for marked in it. */
function Hits({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const hits = findWords(text, words);
  if (hits.length === 0) return text;
  return hits.map(({ start, end }, index) => (
    <Fragment key={start}>
      {text.slice(hits[index - 1]?.end ?? 0, start)}
      <mark className="hit">{text.slice(start, end)}</mark>
      {index === hits.length - 1 && text.slice(end)}
    </Fragment>
  ));
}
