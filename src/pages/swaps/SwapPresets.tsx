// Offers independent figures as numbers to start from, each with its source; sets none unasked.
import { useReader } from '../../marks/reader.ts';
import { formatContextPeriod, formatStatement, occasionOf, speakerOf } from '../../messages/contextWords.ts';
import type { AskedSwap } from '../../selection/askedSwap.ts';
import type { Query } from '../../selection/query.ts';
import { swapPresets } from '../../selection/swapPresets.ts';
import { LoadStatus } from '../../ui/loading/LoadStatus.tsx';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import contextSheet from '../../views/context/context.css?url';
import { useIndependentFigures } from '../../views/context/independentFigures.ts';
import { SourceNote } from '../../views/context/SourceNote.tsx';
import { useContextLayer } from '../../views/context/useContextLayer.ts';

interface Props {
  readonly asked: AskedSwap;
  readonly query: Query;
  push(query: Query): void;
}

/** Shows nothing without independent figures for this swap. */
export function SwapPresets({ asked, query, push }: Props) {
  const { say } = useReader();
  const figures = useIndependentFigures();
  const state = useContextLayer();
  if (figures === null) return null;
  if (state.kind === 'failed') return <LoadStatus say={say} loading={state} failed={say('context.failed')} />;
  const presets = state.kind === 'here' ? swapPresets(state.value, asked) : [];
  if (presets.length === 0) return null;
  return (
    <details className="what-if-presets">
      <StyleSheet href={contextSheet} />
      <summary className="context-heading">{say('whatIf.presets.heading')}</summary>
      <p className="number-note">{say('whatIf.presets')}</p>
      <ul>
        {presets.map(({ id, letter, statement, value }) => (
          <li key={id} data-context={statement.id}>
            <button
              type="button"
              aria-disabled={value === null || undefined}
              onClick={() => value !== null && push({ ...query, swap: asked.mechanism.id, [letter]: value })}
            >
              {say('whatIf.presets.use', { letter: letter.toUpperCase() })}
            </button>
            <span>
              <SourceNote id={statement.id} figure={formatStatement(statement, say)} note={statement.note} source={statement.source} />{' '}
              {statement.of}. {speakerOf(statement)}, {occasionOf(statement, say)}. {formatContextPeriod(statement.period, say)}.
              {value === null && ` ${say('whatIf.presets.needsDensity')}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
