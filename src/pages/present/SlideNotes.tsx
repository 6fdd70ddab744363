// Shows a slide's speaker notes: what to say, the sentences behind it, and what they do not give.
import { SaidBy } from '../../marks/SaidBy.tsx';
import { StatusLine } from '../../marks/StatusLine.tsx';
import { useReader } from '../../marks/reader.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Slide } from '../../deck/plan/slides.ts';

export function SlideNotes({ slide, dataset }: { readonly slide: Slide; readonly dataset: Dataset }) {
  const { say, claimHref } = useReader();
  const { language } = dataset.file.source;
  const { number, title, text, claims, fromDataset, kind } = slide;
  return (
    <div className="slide-notes">
      <h3>{say('present.notes.of', { number, title })}</h3>
      <p
        className="slide-text"
        lang={fromDataset && kind === 'step' ? language : undefined}
        dir="auto"
        {...(claims.length > 0 ? { 'data-claims': claims.map(({ id }) => id).join(' ') } : {})}
      >
        {text}
      </p>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} data-claim={claim.id}>
            <a href={claimHref(claim.id)} lang={language} dir="auto" translate="no">
              “{claim.quote}”
            </a>{' '}
            <span className="slide-said">
              <StatusLine status={claim.status} /> {say(`status.${claim.status}`)} · <SaidBy claim={claim} dataset={dataset} />
              {claim.notGiven.length > 0 && (
                <>
                  . {say('card.notSaid')}: {claim.notGiven.map((omission) => say(`omission.${omission}`)).join(', ')}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
