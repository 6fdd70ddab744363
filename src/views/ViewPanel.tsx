// Shows a view as a panel: title, question, drawing, and the same in words.
import { useContext, useMemo } from 'react';
import type { Ground } from '../map/ground.ts';
import type { Room } from '../geometry/box.ts';
import { ReaderProvider, useReader } from '../marks/reader.ts';
import type { Sourced } from '../model/dataset.ts';
import { focusWithin } from '../selection/focus.ts';
import type { LookAt } from '../selection/query.ts';
import type { Slice } from '../selection/slice.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { useRoom } from '../ui/useRoom.ts';
import { PlacedInRoom } from './PlacedInRoom.tsx';
import { excessOf } from './tooMany.ts';
import { fillsFrame, type View } from './view.ts';
import { tableOfClaims } from './viewTable.ts';
import { ViewToolsContext } from './viewTools.ts';
import { ViewWords } from './ViewWords.tsx';
import './views.css';

interface Props<Row extends Sourced, Placed> {
  readonly view: View<Row, Placed>;
  readonly slice: Slice;
  readonly ground: Ground;
  readonly lookAt?: LookAt | null;
  /** Replaces the view's default rooms while its real room is unknown. */
  readonly rooms?: readonly Room[];
}

export function ViewPanel<Row extends Sourced, Placed>({ view, ...of }: Props<Row, Placed>) {
  const { say, told } = useReader();
  return (
    <section
      className={`view view-${view.id}`}
      aria-labelledby={`view-${view.id}`}
      data-told={told === view.id || undefined}
      data-fills={fillsFrame(view) || undefined}
    >
      <header className="view-head">
        <h2 id={`view-${view.id}`}>{say(view.title)}</h2>
        <p>{say(view.question)}</p>
      </header>
      <Boundary say={say}>
        <ViewPicture view={view} {...of} />
      </Boundary>
    </section>
  );
}

/** Shows a view, its download buttons and the same in words, for a page with its own heading. */
export function ViewPicture<Row extends Sourced, Placed>({
  view,
  slice,
  ground,
  lookAt = null,
  rooms: likely = view.defaultRooms,
}: Props<Row, Placed>) {
  const reader = useReader();
  const { say, focus } = reader;
  const [frameRef, measured] = useRoom<HTMLDivElement>();
  const tools = useContext(ViewToolsContext);
  const rows = useMemo(() => view.select(slice), [view, slice]);
  const isDrawn = useMemo(() => excessOf(view, rows) === null, [view, rows]);
  const [words, table] = useMemo(() => {
    const inWords = { dataset: slice.dataset, say };
    return [view.describe?.(rows, inWords) ?? [], view.table?.(rows, inWords) ?? tableOfClaims(rows, inWords)];
  }, [view, rows, slice.dataset, say]);
  const drawn = useMemo(() => rows.filter((row) => view.draws?.(row) ?? true), [view, rows]);
  const readerHere = useMemo(() => ({ ...reader, focus: focusWithin(focus, drawn) }), [reader, focus, drawn]);
  return (
    <>
      <div className="view-frame" ref={frameRef}>
        {rows.length === 0 && <p className="view-empty">{say('view.empty')}</p>}
        <ReaderProvider value={readerHere}>
          {(rows.length > 0 || view.drawsWithoutRows) && (
            <PlacedInRoom view={view} rows={rows} slice={slice} ground={ground} lookAt={lookAt} room={measured} likely={likely} />
          )}
        </ReaderProvider>
      </div>
      {measured && rows.length > 0 && isDrawn && tools?.({ view, slice, ground, lookAt, room: measured })}
      {words.length > 0 && isDrawn && !view.isComputed && <ViewWords title={view.title} sentences={words} table={table} />}
    </>
  );
}
