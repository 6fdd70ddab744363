// Draws the article: plain text, with links for claims.
import { Fragment, type ReactNode } from 'react';
import { MarkLink } from '../../marks/MarkLink.tsx';
import { useReader } from '../../marks/reader.ts';
import type { Claim } from '../../model/dataset.ts';
import { emphasisOf } from '../../selection/focus.ts';
import type { Segment } from '../../selection/segments.ts';
import { findWords } from '../../selection/search.ts';
import type { Frame } from '../view.ts';
import type { PlacedText } from './placeText.ts';
import './text.css';

export function ArticleText({ placed, frame }: { readonly placed: PlacedText; readonly frame: Frame }) {
  return (
    <div className="article-text" lang={frame.dataset.file.source.language} dir="auto">
      <Excerpts frame={frame} />
      {placed.paragraphs.map(({ number, segments, laneCount }) => (
        <p
          key={number}
          className={number === 0 ? 'editors-note' : undefined}
          data-paragraph={number}
          translate="no"
          data-lanes={laneCount > 1 ? laneCount : undefined}
        >
          {segments.map((segment) => (
            <TextSegment key={segment.start} segment={segment} lanes={placed.lanes} frame={frame} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** Says where to read the rest, if only quotes may be shown. */
function Excerpts({ frame: { dataset } }: { readonly frame: Frame }) {
  const { say } = useReader();
  const { text, publisher, address } = dataset.file.source;
  if (text.excerpts !== true) return null;
  return (
    <p className="editors-note">
      {say('text.excerpts')} {publisher !== null && say('text.fullAt', { publisher })} {address !== null && <a href={address}>{address}</a>}
    </p>
  );
}

interface SegmentProps {
  readonly segment: Segment;
  readonly lanes: PlacedText['lanes'];
  readonly frame: Frame;
}

function TextSegment({ segment, lanes, frame }: SegmentProps) {
  const { focus } = useReader();
  const { claims, opens, text } = segment;
  const [innermost, ...outer] = claims;
  const words = <Hits text={text} words={frame.words} />;
  if (innermost === undefined) return words;
  // The claim in focus sets the background of the words; each claim has its own line under them.
  const meant = claims.find(({ id }) => id === focus.selected) ?? claims.find(({ id }) => focus.pointed.includes(id)) ?? innermost;
  const colourOf = ({ types: [first] }: Claim) => (first && frame.dataset.types.get(first)?.colour) ?? null;
  const laneOf = ({ id }: Claim) => `lane-${lanes.get(id) ?? 0}`;
  const others = claims.filter((claim) => claim !== meant);
  return (
    <>
      {opens.map(({ id, number }) => (
        <span key={id} id={id} className="anchor" data-number={number} />
      ))}
      <MarkLink
        claims={[innermost.id, ...outer.map(({ id }) => id)]}
        colour={colourOf(meant)}
        status={meant.status}
        className={`quote ${laneOf(meant)}`}
        continues={opens.length === 0}
      >
        {others.reduceRight<ReactNode>(
          (inside, other) => (
            <span
              className={`quote-also ${laneOf(other)}`}
              data-colour={colourOf(other) ?? 'none'}
              data-status={other.status}
              data-emphasis={emphasisOf([other.id], focus)}
            >
              {inside}
            </span>
          ),
          words,
        )}
      </MarkLink>
    </>
  );
}

/** Marks the searched words in a text. */
function Hits({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  const hits = findWords(text, words);
  if (hits.length === 0) return <>{text}</>;
  return hits.map(({ start, end }, index) => (
    <Fragment key={start}>
      {text.slice(hits[index - 1]?.end ?? 0, start)}
      <mark className="hit">{text.slice(start, end)}</mark>
      {index === hits.length - 1 && text.slice(end)}
    </Fragment>
  ));
}
