// Shows a slide, its words and image, scaled to the space it has, with its notes and a button to choose it.
import { memo, useMemo } from 'react';
import { Names } from '../../marks/Names.tsx';
import { ReaderProvider, useReader, type Reader } from '../../marks/reader.ts';
import { NO_FOCUS } from '../../selection/focus.ts';
import type { Slice } from '../../selection/slice.ts';
import type { Article } from '../../services/article.ts';
import { lookOfStep } from '../../map/lookOfStep.ts';
import { VIEWS } from '../../views/index.ts';
import { viewHere } from '../../views/loadView.ts';
import { SlidePicture } from '../../views/SlidePicture.tsx';
import { WhatIfOnSlide } from './WhatIfOnSlide.tsx';
import { ClosingSlide, OpeningSlide } from './SlideEnds.tsx';
import { SlideNotes } from './SlideNotes.tsx';
import { SlideWords } from './SlideWords.tsx';
import type { Slide } from '../../deck/plan/slides.ts';

interface Props {
  readonly slide: Slide;
  readonly count: number;
  readonly article: Article;
  readonly slice: Slice;
  /** Whether it is the current slide, the next, or neither. */
  readonly place: 'now' | 'next' | 'off';
  /** Whether it can be chosen in the overview; its links then don't work. */
  readonly isPicked: boolean;
  /** Chooses it in the overview. */
  onChoose(number: number): void;
}

export function SlideSheet({ place, ...props }: Props) {
  const reader = useReader();
  // Pointing redraws only the current slide.
  const { say, claimHref, addressOf, pageHref, filteredHref, permalink } = reader;
  const still = useMemo(
    (): Reader => ({ say, focus: NO_FOCUS, claimHref, addressOf, pageHref, filteredHref, permalink }),
    [say, claimHref, addressOf, pageHref, filteredHref, permalink],
  );
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
            {picture && (
              <SlidePicture
                view={viewHere(picture)}
                slice={slice}
                ground={ground}
                lookAt={lookAt}
                magnified={VIEWS[picture].talk?.magnified}
              />
            )}
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
