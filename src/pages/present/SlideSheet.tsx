// A slide to its sheet: words and picture on a stage that is scaled to whatever space it has, a button that chooses it, and its notes.
import { memo, useMemo } from 'react';
import { Names } from '../../marks/Names.tsx';
import { ReaderProvider, useReader, type Reader } from '../../marks/reader.ts';
import { NO_FOCUS } from '../../selection/focus.ts';
import type { Slice } from '../../selection/slice.ts';
import type { Article } from '../page.ts';
import { lookOfStep } from '../Tour.tsx';
import { PICTURES } from './pictures.tsx';
import { WhatIfOnSlide } from './WhatIfOnSlide.tsx';
import { ClosingSlide, OpeningSlide } from './SlideEnds.tsx';
import { SlideNotes } from './SlideNotes.tsx';
import { SlideWords } from './SlideWords.tsx';
import type { Slide } from './slides.ts';

interface Props {
  readonly slide: Slide;
  readonly count: number;
  readonly article: Article;
  readonly slice: Slice;
  /** Where it is in the talk: on stage, next, or neither. */
  readonly place: 'now' | 'next' | 'off';
  /** Whether it is one of all that can be chosen: then its marks are not to be followed. */
  readonly isPicked: boolean;
  /** Chooses it among all. */
  onChoose(number: number): void;
}

export function SlideSheet({ place, ...props }: Props) {
  const reader = useReader();
  // Pointing draws the slide on stage alone.
  const still = useMemo(() => ({ ...reader, focus: NO_FOCUS }), [reader.say, reader.claimHref, reader.addressOf]);
  return <Sheet {...props} place={place} reader={place === 'now' ? reader : still} />;
}

const Sheet = memo(function Sheet({
  slide,
  count,
  article,
  slice,
  place,
  isPicked,
  reader,
  onChoose,
}: Props & { readonly reader: Reader }) {
  const { say } = reader;
  const { dataset, ground } = article;
  const { id, number, kind, title, step, picture, asked } = slide;
  const readerHere = useMemo(() => ({ ...reader, focus: { ...reader.focus, related: step?.claims ?? [] } }), [reader, step]);
  const lookAt = useMemo(() => step && lookOfStep(dataset, ground, step), [dataset, ground, step]);
  const Picture = picture && PICTURES[picture].Picture;
  const label = say('present.slide', { number, total: count, title });
  const { source } = dataset.file;
  const names = [dataset.people.get(source.author)?.name, `“${source.title}”`, source.publisher].filter((part) => part != null);
  return (
    <ReaderProvider value={readerHere}>
      <section
        className="slide"
        id={id}
        data-kind={kind}
        data-picture={picture ?? (asked ? 'what-if' : undefined)}
        data-place={place}
        aria-roledescription={say('present.role')}
        aria-label={label}
      >
        <div className="slide-window">
          <div className="slide-stage" inert={isPicked}>
            {kind === 'title' ? (
              <OpeningSlide dataset={dataset} />
            ) : kind === 'closing' ? (
              <ClosingSlide article={article} />
            ) : (
              <SlideWords slide={slide} count={count} dataset={dataset} />
            )}
            {Picture && <Picture slice={slice} ground={ground} lookAt={lookAt} />}
            {asked && <WhatIfOnSlide asked={asked} slice={slice} ground={ground} />}
            <p className="slide-foot">
              <b>{say('site.name')}</b> · <Names text={say('present.source', { source: names.join(', ') })} names={names} />
            </p>
          </div>
          <button type="button" className="slide-pick" aria-current={place === 'now' ? 'true' : undefined} onClick={() => onChoose(number)}>
            <span>{label}</span>
          </button>
        </div>
        <SlideNotes slide={slide} dataset={dataset} />
      </section>
    </ReaderProvider>
  );
});
