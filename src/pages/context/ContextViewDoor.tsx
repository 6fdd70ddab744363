// The way to figures of others under the charts: a link to their own page, which script opens in place. Nothing of them is loaded before.
import '../../messages/later.ts';
import { useContext, useState } from 'react';
import type { Ground } from '../../map/ground.ts';
import { useReader } from '../../marks/reader.ts';
import type { Slice } from '../../selection/slice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { ContextDoorContext } from '../../views/context/contextDoor.ts';
import { VIEWS, type ViewId } from '../../views/index.ts';
import { ContextSwitch } from './ContextSwitch.tsx';
import { laterContextPanel } from './laterContextPanel.ts';

interface Props {
  readonly id: ViewId;
  readonly slice: Slice;
  readonly ground: Ground;
}

/** Nothing for an article without context. */
export function ContextViewDoor({ id, slice, ground }: Props) {
  const { say, pageHref } = useReader();
  const door = useContext(ContextDoorContext);
  const [open, setOpen] = useState(false);
  if (door === null) return null;
  if (open && !door.off) {
    return (
      <Boundary say={say}>
        <laterContextPanel.Part of={{ id, slice, ground }} />
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
        {door.off ? (
          <ContextSwitch door={door} />
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
