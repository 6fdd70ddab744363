// Shows a slide's words: its number, its title, what the article says, who says it, and what is not given.
import { GlyphIcon } from '../../marks/Glyph.tsx';
import { Names } from '../../marks/Names.tsx';
import { QuoteLink } from '../../marks/QuoteLink.tsx';
import { speakersOf } from '../../marks/SaidBy.tsx';
import { StatusLine } from '../../marks/StatusLine.tsx';
import { useReader } from '../../marks/reader.ts';
import { formatSpeaker } from '../../messages/measures.ts';
import type { Claim, Dataset } from '../../model/dataset.ts';
import { fitQuotes } from '../../deck/plan/fitQuotes.ts';
import type { Slide } from '../../deck/plan/slides.ts';

interface Props {
  readonly slide: Slide;
  readonly count: number;
  readonly dataset: Dataset;
}

export function SlideWords({ slide, count, dataset }: Props) {
  const { say } = useReader();
  const { number, title, text, kind, fromDataset, claims, unsaid } = slide;
  const { language } = dataset.file.source;
  const saidOf = (claim: Claim) => `${say(`status.${claim.status}`)} · ${formatSpeaker(claim, dataset, say)}`;
  // Quotes in a row with the same speaker and status show these once, below the last.
  const said = claims.map((claim, index) => {
    const below = claims[index + 1];
    return below && saidOf(below) === saidOf(claim) ? null : saidOf(claim);
  });
  const left = unsaid.map((omission) => say(`omission.${omission}`)).join(', ');
  const notSaid = left === '' ? '' : `${say('card.notSaid')}: ${left}`;
  const size = fitQuotes({ title, quotes: claims.map(({ quote }) => quote), said, unsaid: notSaid });
  return (
    <div className="slide-words">
      <p className="slide-at" data-computed="count">
        {say('tour.at', { number, total: count })}
      </p>
      <h2 lang={fromDataset ? language : undefined} dir="auto">
        {title}
      </h2>
      {kind === 'view' && (
        <p className="slide-question" data-computed={slide.asked ? 'what-if' : undefined}>
          {text}
        </p>
      )}
      {claims.length > 0 && (
        <ul className="slide-quotes" data-size={size} aria-label={say('tour.words')}>
          {claims.map((claim, index) => (
            <Quote key={claim.id} claim={claim} said={saidOf(claim)} isSaidBelow={said[index] === null} dataset={dataset} />
          ))}
        </ul>
      )}
      {notSaid !== '' && (
        <p className="slide-unsaid" data-claims={claims.map(({ id }) => id).join(' ')}>
          <b>{say('card.notSaid')}:</b> {left}
        </p>
      )}
    </div>
  );
}

interface QuoteProps {
  readonly claim: Claim;
  readonly said: string;
  /** Whether the same line is below the next quote, so that only screen readers get it here. */
  readonly isSaidBelow: boolean;
  readonly dataset: Dataset;
}

function Quote({ claim, said, isSaidBelow, dataset }: QuoteProps) {
  const [first] = claim.types;
  const type = first && dataset.types.get(first);
  return (
    <li>
      <QuoteLink claim={claim} dataset={dataset} />
      <p className={isSaidBelow ? 'sr-only' : 'slide-said'} data-claim={claim.id}>
        <GlyphIcon name={type?.glyph ?? null} colour={type?.colour ?? null} /> <StatusLine status={claim.status} />{' '}
        <Names text={said} names={speakersOf(claim, dataset)} />
      </p>
    </li>
  );
}
