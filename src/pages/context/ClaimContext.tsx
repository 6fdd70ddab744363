// Shows independent figures beside a claim, apart from it; loads them only while they are on.
import { useMemo } from 'react';
import '../../messages/context/words.ts';
import { useReader } from '../../marks/reader.ts';
import type { Claim } from '../../model/dataset.ts';
import { besideClaim, type BesideClaim } from '../../selection/besideClaim.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import { CheckStrips } from '../../views/context/CheckStrips.tsx';
import sheet from '../../views/context/context.css?url';
import { useIndependentFigures } from '../../views/context/independentFigures.ts';
import { useContextLayer } from '../../views/context/useContextLayer.ts';
import { ContextStatus } from '../../views/context/ContextStatus.tsx';
import { ContextSwitch } from './ContextSwitch.tsx';

interface Props {
  readonly claim: Claim;
  /** Whether it starts open. */
  readonly open: boolean;
}

/** Shows nothing for an article without independent figures. */
export function ClaimContext({ claim, open }: Props) {
  const { say } = useReader();
  const figures = useIndependentFigures();
  const state = useContextLayer();
  const context = state.kind === 'here' ? state.value : null;
  const beside = useMemo(() => context && besideClaim(context, claim.id), [context, claim.id]);
  if (figures === null) return null;
  return (
    <section className="beside-claim" aria-label={say('context.heading')}>
      <StyleSheet href={sheet} />
      {figures.off && (
        <p className="context-line">
          {say('context.off')} <ContextSwitch figures={figures} />
        </p>
      )}
      <ContextStatus loading={state} />
      {beside && isEmpty(beside) && <p className="context-line">{say('context.nothing')}</p>}
      {beside && !isEmpty(beside) && (
        <details open={open}>
          <summary>
            {say('context.title')}{' '}
            {beside.count > 0 && (
              <span className="context-count" data-computed="count">
                {beside.count}
              </span>
            )}
          </summary>
          <p className="context-heading">
            {say('context.heading')} <ContextSwitch figures={figures} />
          </p>
          <p className="context-quiet">{say('context.noVerdict')}</p>
          <CheckStrips claim={claim} beside={beside} />
        </details>
      )}
    </section>
  );
}

function isEmpty({ strips, absences }: BesideClaim): boolean {
  return strips.length + absences.length === 0;
}
