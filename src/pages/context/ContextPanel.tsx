// A slice to a view of independent figures: off, on its way, failed, or there. Nothing for an article without them.
import { useMemo, type ReactNode } from 'react';
import '../../messages/context/words.ts';
import '../../messages/views/words.ts';
import type { Ground } from '../../map/ground.ts';
import { useReader } from '../../marks/reader.ts';
import { withContext, type Slice } from '../../selection/slice.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import sheet from '../../views/context/context.css?url';
import { useIndependentFigures } from '../../views/context/independentFigures.ts';
import { useContextLayer } from '../../views/context/useContextLayer.ts';
import { VIEWS, type ViewId } from '../../views/index.ts';
import { viewHere } from '../../views/loadView.ts';
import { ViewPanel } from '../../views/ViewPanel.tsx';
import { ContextSwitch } from './ContextSwitch.tsx';

interface Props {
  /** Loaded. */
  readonly id: ViewId;
  readonly slice: Slice;
  readonly ground: Ground;
}

export function ContextPanel({ id, slice, ground }: Props): ReactNode {
  const { say } = useReader();
  const figures = useIndependentFigures();
  const state = useContextLayer();
  const context = state.kind === 'here' ? state.context : null;
  const withIt = useMemo(() => context && withContext(slice, context), [slice, context]);
  if (figures === null) return null;
  if (withIt !== null) return <ViewPanel view={viewHere(id)} slice={withIt} ground={ground} />;
  return (
    <section className={`view view-${id}`} aria-labelledby={`view-${id}`}>
      <header className="view-head">
        <h2 id={`view-${id}`}>{say(VIEWS[id].title)}</h2>
        <p>{say(VIEWS[id].question)}</p>
      </header>
      <StyleSheet href={sheet} />
      <div className="view-frame">
        {state.kind === 'off' && (
          <p className="view-empty">
            {say('context.off')} <ContextSwitch figures={figures} />
          </p>
        )}
        {state.kind === 'loading' && <p className="view-empty">{say('context.loading')}</p>}
        {state.kind === 'failed' && (
          <p className="view-empty" role="alert">
            {say('context.failed', { reason: state.reason })}{' '}
            <button type="button" className="context-switch" onClick={state.retry}>
              {say('context.retry')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
