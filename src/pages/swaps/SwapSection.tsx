// Shows one swap: its passage in the article, its legs, and what the passage does not give.
import { useId, useMemo } from 'react';
import type { Ground } from '../../map/ground.ts';
import { Names } from '../../marks/Names.tsx';
import { speakersOf } from '../../marks/SaidBy.tsx';
import { MarkLink } from '../../marks/MarkLink.tsx';
import { useReader } from '../../marks/reader.ts';
import { formatSpeaker } from '../../messages/measures.ts';
import type { Dataset, Mechanism } from '../../model/dataset.ts';
import { OMISSIONS } from '../../model/schema.ts';
import type { Slice } from '../../selection/slice.ts';
import { swapPassages, type SwapPassage } from '../../selection/swapPassage.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { quotedSteps } from '../../views/swaps/quotedSteps.ts';
import { ViewPicture } from '../../views/ViewPanel.tsx';

interface Props {
  readonly mechanism: Mechanism;
  readonly slice: Slice;
  readonly ground: Ground;
}

export function SwapSection({ mechanism, slice, ground }: Props) {
  const { say } = useReader();
  const id = useId();
  const { dataset } = slice;
  const view = useMemo(() => quotedSteps(mechanism.id), [mechanism]);
  const passages = useMemo(() => swapPassages(dataset, mechanism), [dataset, mechanism]);
  return (
    <section className="view view-swaps swap-section" aria-labelledby={id}>
      <h2 id={id}>{mechanism.name}</h2>
      {passages.map((passage) => (
        <Passage key={passage.paragraph} passage={passage} mechanism={mechanism} dataset={dataset} />
      ))}
      <Boundary say={say}>
        <ViewPicture view={view} slice={slice} ground={ground} />
      </Boundary>
      <Unsaid mechanism={mechanism} dataset={dataset} />
    </section>
  );
}

interface PassageProps {
  readonly passage: SwapPassage;
  readonly mechanism: Mechanism;
  readonly dataset: Dataset;
}

function Passage({ passage: { paragraph, before, segments, after }, mechanism, dataset }: PassageProps) {
  const { say } = useReader();
  const { language } = dataset.file.source;
  const here = mechanism.claims.flatMap((id) => dataset.claims.get(id) ?? []).filter((claim) => claim.paragraph === paragraph);
  const speakers = [...new Set(here.map((claim) => formatSpeaker(claim, dataset, say)))];
  const names = here.flatMap((claim) => speakersOf(claim, dataset));
  return (
    <figure className="swap-passage">
      <blockquote lang={language} dir="auto" translate="no">
        “{before}
        {segments.map(({ start, text, claims: [claim, ...others] }) => {
          if (claim === undefined) return text;
          const [type] = claim.types;
          return (
            <MarkLink
              key={start}
              claims={[claim.id, ...others.map(({ id }) => id)]}
              colour={(type && dataset.types.get(type)?.colour) ?? null}
              status={claim.status}
              className="quote lane-0"
            >
              {text}
            </MarkLink>
          );
        })}
        {after}”
      </blockquote>
      <figcaption data-claims={mechanism.claims.join(' ')}>
        <Names text={speakers.join('; ')} names={[...new Set(names)]} />, {say('article.paragraph', { number: paragraph })}
      </figcaption>
    </figure>
  );
}

/** Lists what its claims do not give, and says if none of them gives a number for the calculation. */
function Unsaid({ mechanism, dataset }: { readonly mechanism: Mechanism; readonly dataset: Dataset }) {
  const { say } = useReader();
  const claims = mechanism.claims.flatMap((id) => dataset.claims.get(id) ?? []);
  const open = OMISSIONS.map((omission) => ({ omission, lacking: claims.filter(({ notGiven }) => notGiven.includes(omission)) })).filter(
    ({ lacking }) => lacking.length > 0,
  );
  return (
    <div className="swap-unsaid">
      <h3>{say('swapsPage.unsaid')}</h3>
      <ul>
        {open.map(({ omission, lacking }) => (
          <li key={omission} data-claims={lacking.map(({ id }) => id).join(' ')}>
            {say(`unsaid.what.${omission}`)}{' '}
            <span>{say('swapsPage.unsaid.claims', { lacking: lacking.length, count: claims.length })}</span>
          </li>
        ))}
      </ul>
      {claims.every(({ measure }) => measure === null) && <p>{say('swapsPage.unsaid.numbers')}</p>}
    </div>
  );
}
