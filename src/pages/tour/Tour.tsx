// Shows the tour's steps as a column to scroll or step through: our words, then the article's, each linked to its sentence.
import '../../messages/claim/words.ts';
import '../../messages/tour/words.ts';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Ground } from '../../map/ground.ts';
import { lookAround } from '../../map/lookAround.ts';
import { GlyphIcon } from '../../marks/Glyph.tsx';
import { QuoteLink } from '../../marks/QuoteLink.tsx';
import { SaidBy } from '../../marks/SaidBy.tsx';
import { StatusLine } from '../../marks/StatusLine.tsx';
import { useReader } from '../../marks/reader.ts';
import type { ClaimId } from '../../model/schema.ts';
import type { Step } from '../../model/tourSteps.ts';
import { goToStep, type LookAt, type Query } from '../../selection/query.ts';
import type { Slice } from '../../selection/slice.ts';
import type { Claim } from '../../model/dataset.ts';
import { glide } from './glide.ts';
import { useStepInView } from './stepInView.ts';
import './tour.css';
import './tourLayout.css';

// Exported here so that the page loads it only with the tour's code.
export { lookOfStep } from '../../map/lookOfStep.ts';

interface Props {
  readonly slice: Slice;
  readonly ground: Ground;
  readonly step: Step;
  readonly query: Query;
  /** What the map shows. */
  readonly lookAt: LookAt | null;
  push(query: Query): void;
  replace(query: Query): void;
  showInText(claim: ClaimId): void;
}

export function Tour({ slice, ground, step, query, lookAt, push, replace, showInText }: Props) {
  const { say } = useReader();
  const { dataset } = slice;
  const ref = useRef<HTMLElement>(null);
  const steps = [...dataset.steps.values()];
  const previous = steps[step.number - 2];
  const next = steps[step.number];
  const goTo = (to: Step | undefined) => to && push(goToStep(query, to.id));
  const leave = () => push(goToStep(query, null));

  useStepInView(ref, step.id, query.claim, (id) => {
    const reached = steps.find((each) => each.id === id);
    if (reached) replace(goToStep(query, reached.id));
  });
  useLeaving(ref, query.claim, showInText);
  const before = useRef(lookAt);
  const glideHere = useEffectEvent(() => {
    glide(ground, before.current, lookAt);
    before.current = lookAt;
  });
  // Animate only a change of step: the reader's own gestures have moved the map already.
  useLayoutEffect(() => glideHere(), [step]);
  useEffect(() => {
    before.current = lookAt;
  }, [lookAt]);

  useKeys(ref, { ArrowLeft: () => goTo(previous), ArrowRight: () => goTo(next) });
  return (
    <section className="tour" aria-label={say('tour.label')} ref={ref}>
      <div className="tour-bar" role="group" aria-label={say('tour.controls')}>
        <span className="tour-ticks" aria-hidden="true">
          {steps.map(({ id, number }) => (
            <i key={id} data-done={number <= step.number || undefined} />
          ))}
        </span>
        <span className="tour-at" data-computed="count">
          {say('tour.at', { number: step.number, total: steps.length })}
        </span>
        <button type="button" aria-disabled={previous === undefined || undefined} onClick={() => goTo(previous)}>
          ‹ {say('tour.previous')}
        </button>
        <button type="button" onClick={() => (next ? goTo(next) : leave())}>
          {say(next ? 'tour.next' : 'tour.finish')} ›
        </button>
        <button type="button" className="tour-leave" aria-label={say('tour.leave')} onClick={leave}>
          ×
        </button>
      </div>
      <ol className="tour-steps">
        {steps.map((each) => (
          <TourStep key={each.id} step={each} isCurrent={each.id === step.id} slice={slice} />
        ))}
      </ol>
    </section>
  );
}

/** Gives the view of the whole map. */
export function lookAtAll(ground: Ground): LookAt {
  return lookAround(ground, []);
}

function TourStep({ step, isCurrent, slice }: { readonly step: Step; readonly isCurrent: boolean; readonly slice: Slice }) {
  const { say } = useReader();
  const { dataset } = slice;
  const { language } = dataset.file.source;
  return (
    <li className="tour-step" data-step={step.id} aria-current={isCurrent ? 'step' : undefined}>
      <span className="tour-number" data-computed="number" aria-hidden="true">
        {step.number}
      </span>
      <h2 tabIndex={-1} lang={language} dir="auto">
        {step.title}
      </h2>
      <p className="tour-text" lang={language} dir="auto" data-claims={step.claims.join(' ')}>
        {step.text}
      </p>
      <ul aria-label={say('tour.words')}>
        {step.claims.map((id) => {
          const claim = dataset.claims.get(id);
          return claim && <StepClaim key={id} claim={claim} slice={slice} />;
        })}
      </ul>
    </li>
  );
}

function StepClaim({ claim, slice }: { readonly claim: Claim; readonly slice: Slice }) {
  const { say } = useReader();
  const { dataset, claims } = slice;
  const [first] = claim.types;
  const type = first && dataset.types.get(first);
  return (
    <li>
      <QuoteLink claim={claim} dataset={dataset} />
      <p className="tour-said">
        <GlyphIcon name={type?.glyph ?? null} colour={type?.colour ?? null} /> {type?.name ?? say('type.none')} ·{' '}
        <StatusLine status={claim.status} /> {say(`status.${claim.status}`)} · <SaidBy claim={claim} dataset={dataset} />
        {!claims.includes(claim) && <b> · {say('card.hidden')}</b>}
      </p>
    </li>
  );
}

/** Returns a reader who leaves to the link into the tour, or to the selected claim's sentence. */
function useLeaving(ref: RefObject<HTMLElement | null>, selected: ClaimId | null, showInText: (claim: ClaimId) => void): void {
  const latest = useRef<ClaimId | null>(null);
  useLayoutEffect(() => {
    latest.current = selected;
  }, [selected]);
  useEffect(() => {
    const column = ref.current?.parentElement;
    return () => {
      const claim = latest.current;
      // Wait until the text has replaced the steps.
      requestAnimationFrame(() => {
        if (claim !== null) {
          showInText(claim);
          return;
        }
        for (const scrolled of [document.scrollingElement, column]) scrolled?.scrollTo({ top: 0, behavior: 'instant' });
        document.querySelector<HTMLElement>('.tour-entry a')?.focus({ preventScroll: true });
      });
    };
  }, [ref, showInText]);
}

/** Handles keys, pressed without modifiers, while the focus is in an element. */
function useKeys(ref: RefObject<HTMLElement | null>, acts: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = acts[event.key];
    if (act === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const element = ref.current;
    const onKeyDown = (event: KeyboardEvent) => press(event);
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [ref]);
}
