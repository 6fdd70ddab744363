// Links to a view of independent figures, which script opens in place; loads nothing of them before.
import { useState } from 'react';
import '../../messages/context/words.ts';
import '../../messages/views/words.ts';
import type { Ground } from '../../map/ground.ts';
import { useReader } from '../../marks/reader.ts';
import type { Slice } from '../../selection/slice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { useIndependentFigures } from '../../views/context/independentFigures.ts';
import { VIEWS, type ViewId } from '../../views/index.ts';
import { ContextSwitch } from './ContextSwitch.tsx';
import { lazyContextPanel } from './lazyContextPanel.ts';

interface Props {
  readonly id: ViewId;
  readonly slice: Slice;
  readonly ground: Ground;
}

/** Shows nothing for an article without independent figures. */
export function ContextViewEntry({ id, slice, ground }: Props) {
  const { say, pageHref } = useReader();
  const figures = useIndependentFigures();
  const [open, setOpen] = useState(false);
  if (figures === null) return null;
  if (open && !figures.off) {
    return (
      <Boundary say={say}>
        <lazyContextPanel.Part of={{ id, slice, ground }} />
      </Boundary>
    );
  }
  return (
    <section className="view" aria-labelledby={`view-${id}`}>
      <header className="view-head">
        <h2 id={`view-${id}`}>{say(VIEWS[id].title)}</h2>
        <p>{say(VIEWS[id].question)}</p>
      </header>
      <p className="context-door">
        {figures.off ? (
          <ContextSwitch figures={figures} />
        ) : (
          <a
            href={pageHref(`embed/${id}/`)}
            onClick={(event) => {
              if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              setOpen(true);
            }}
          >
            {say('trends.open')}
          </a>
        )}
      </p>
    </section>
  );
}
