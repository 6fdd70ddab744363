// Renders a view off screen, in any size and theme.
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Room } from '../geometry/box.ts';
import type { Ground } from '../map/ground.ts';
import { ReaderProvider, type Reader } from '../marks/reader.ts';
import type { Sourced } from '../model/dataset.ts';
import { focusWithin } from '../selection/focus.ts';
import type { LookAt } from '../selection/query.ts';
import type { Slice } from '../selection/slice.ts';
import { QueriesContext, type QueriesOfApp } from '../ui/loading/queriesOfApp.ts';
import { IndependentFiguresContext, type IndependentFigures } from '../views/context/independentFigures.ts';
import { fillsFrame, type Sentence, type View } from '../views/view.ts';

export type Theme = 'light' | 'dark';

interface Scene {
  readonly slice: Slice;
  readonly ground: Ground;
  readonly lookAt: LookAt | null;
  readonly room: Room;
  /** The image shows the selection, but not the hover. */
  readonly reader: Reader;
  readonly theme: Theme;
  /** The independent figures, if the view draws existing lines. */
  readonly infrastructure?: { readonly figures: IndependentFigures; readonly queries: QueriesOfApp } | null;
}

export interface RenderedView {
  /** In the document, as wide as the room, and removed before the browser paints. */
  readonly element: HTMLElement;
  readonly sentences: readonly Sentence[];
}

/** Passes the rendered view to `read`, and returns its result. Throws what the view or `read` throws. */
export function renderView<Row extends Sourced, Placed, Read>(
  view: View<Row, Placed>,
  { slice, ground, lookAt, room, reader, theme, infrastructure = null }: Scene,
  read: (rendered: RenderedView) => Read,
): Read {
  const { say } = reader;
  const rows = view.select(slice);
  const drawn = rows.filter((row) => view.draws?.(row) ?? true);
  const focus = focusWithin({ ...reader.focus, pointed: [] }, drawn);
  const frame = { room, dataset: slice.dataset, ground, say, words: slice.words, lookAt };
  const placed = view.place(rows, frame);
  const host = document.createElement('div');
  host.inert = true;
  host.className = 'rendered-view';
  host.dataset['theme'] = theme;
  // A panel's styles depend on its width, and a map is as high as its frame.
  Object.assign(host.style, { position: 'fixed', inset: '0 auto auto 0', width: `${room.width}px`, color: 'var(--ink)' });
  document.body.append(host);
  const section = (
    <section className={`view view-${view.id}`} style={{ padding: 0, border: 0 }}>
      <div className="view-frame">
        <view.Component placed={placed} frame={frame} />
      </div>
    </section>
  );
  let failure: unknown = null;
  const root = createRoot(host, { identifierPrefix: 'picture', onUncaughtError: (error) => (failure = error) });
  try {
    flushSync(() =>
      root.render(
        <ReaderProvider value={{ ...reader, focus }}>
          {infrastructure === null ? (
            section
          ) : (
            <QueriesContext value={infrastructure.queries}>
              <IndependentFiguresContext value={infrastructure.figures}>{section}</IndependentFiguresContext>
            </QueriesContext>
          )}
        </ReaderProvider>,
      ),
    );
    if (failure !== null) throw failure;
    const element = host.querySelector<HTMLElement>('.view-frame');
    if (element === null) throw new Error('the view drew nothing');
    element.style.marginTop = '0';
    if (fillsFrame(view)) element.style.height = `${room.height}px`;
    return read({ element, sentences: view.describe?.(rows, { dataset: slice.dataset, say }) ?? [] });
  } finally {
    flushSync(() => root.unmount());
    host.remove();
  }
}
