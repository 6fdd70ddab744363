// Renders a view out of sight: in any size and theme, whatever is on screen.
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Room } from '../geometry/box.ts';
import type { Ground } from '../map/ground.ts';
import { ReaderProvider, type Reader } from '../marks/reader.ts';
import type { Sourced } from '../model/dataset.ts';
import { focusWithin } from '../selection/focus.ts';
import type { LookAt } from '../selection/query.ts';
import type { Slice } from '../selection/slice.ts';
import { IndependentFiguresContext, type IndependentFigures } from '../views/context/independentFigures.ts';
import { fillsFrame, type Sentence, type View } from '../views/view.ts';

export type Theme = 'light' | 'dark';

interface Scene {
  readonly slice: Slice;
  readonly ground: Ground;
  readonly lookAt: LookAt | null;
  readonly room: Room;
  /** Its selection is drawn; what is pointed at is not. */
  readonly reader: Reader;
  readonly theme: Theme;
  /** With the context here, where the view draws of it what is asked for. */
  readonly figures?: IndependentFigures | null;
}

export interface RenderedView {
  /** In the document, of the room's width, and never painted: it is taken down before the browser draws again. */
  readonly element: HTMLElement;
  readonly sentences: readonly Sentence[];
}

/** Gives `read` the rendered view, and what it gives back; throws what the view or `read` throws. */
export function renderView<Row extends Sourced, Placed, Read>(
  view: View<Row, Placed>,
  { slice, ground, lookAt, room, reader, theme, figures = null }: Scene,
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
  // A panel's styles depend on its width, and a map takes its height from the frame.
  Object.assign(host.style, { position: 'fixed', inset: '0 auto auto 0', width: `${room.width}px`, color: 'var(--ink)' });
  document.body.append(host);
  let failure: unknown = null;
  const root = createRoot(host, { identifierPrefix: 'picture', onUncaughtError: (error) => (failure = error) });
  try {
    flushSync(() =>
      root.render(
        <ReaderProvider value={{ ...reader, focus }}>
          <IndependentFiguresContext value={figures}>
            <section className={`view view-${view.id}`} style={{ padding: 0, border: 0 }}>
              <div className="view-frame">
                <view.Component placed={placed} frame={frame} />
              </div>
            </section>
          </IndependentFiguresContext>
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
