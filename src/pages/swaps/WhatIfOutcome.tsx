// Shows the calculation's outcome: what is freed, exports before and after, and the limits that apply.
import { useReader } from '../../marks/reader.ts';
import { formatInUnit, lettersInWords, sayBound } from '../../messages/sayWhatIf.ts';
import { boundsOf } from '../../model/swaps/swapBounds.ts';
import { missingFor, workOut, type SwapOutcome } from '../../model/swaps/swapModel.ts';
import type { AskedSwap } from '../../selection/askedSwap.ts';

export function WhatIfOutcome({ asked }: { readonly asked: AskedSwap }) {
  const { say } = useReader();
  const { numbers, unit } = asked;
  const outcome = workOut(numbers);
  const { freed, before, after } = outcome;
  const said = (which: keyof SwapOutcome) => {
    const amount = outcome[which];
    return amount === null ? say('whatIf.unknown') : formatInUnit(amount, unit, say);
  };
  const needs = (which: keyof SwapOutcome) => say('whatIf.needs', { letters: lettersInWords(missingFor(which, numbers), say) });
  const exportsWhich = before === null ? 'before' : 'after';
  return (
    <div className="what-if-outcome" data-computed="what-if">
      <dl>
        <div>
          <dt>{say('whatIf.freed')}</dt>
          <dd data-unknown={freed === null || undefined}>{freed === null ? needs('freed') : said('freed')}</dd>
        </div>
        <div>
          <dt>{say('whatIf.exports')}</dt>
          {before === null && <dd data-unknown="true">{needs(exportsWhich)}</dd>}
          {before !== null && (
            <dd>
              {said('before')} → {after === null ? <span data-unknown="true">{needs('after')}</span> : said('after')}
            </dd>
          )}
        </div>
        {before !== null && after !== null && (
          <div>
            <dt>{say('whatIf.more')}</dt>
            <dd>{formatInUnit(after - before, unit, say)}</dd>
          </div>
        )}
      </dl>
      <ul className="what-if-bounds">
        {boundsOf(numbers).map((bound) => (
          <li key={bound.kind} data-bound={bound.kind}>
            {sayBound(bound, asked, say)}
          </li>
        ))}
      </ul>
      <p className="sr-only" role="status">
        {(freed !== null || before !== null) && say('whatIf.live', { freed: said('freed'), before: said('before'), after: said('after') })}
      </p>
    </div>
  );
}
