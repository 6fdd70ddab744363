// Shows a view of independent figures, or that they are off, loading or failed; nothing for an article without them.
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
import { ContextStatus } from '../../views/context/ContextStatus.tsx';
import { ContextSwitch } from './ContextSwitch.tsx';

interface Props {
  /** A view that is loaded already. */
  readonly id: ViewId;
  readonly slice: Slice;
  readonly ground: Ground;
}

export function ContextPanel({ id, slice, ground }: Props): ReactNode {
  const { say } = useReader();
  const figures = useIndependentFigures();
  const state = useContextLayer();
  const context = state.kind === 'here' ? state.value : null;
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
        {figures.off && (
          <p className="view-empty">
            {say('context.off')} <ContextSwitch figures={figures} />
          </p>
        )}
        <ContextStatus loading={state} />
      </div>
    </section>
  );
}
