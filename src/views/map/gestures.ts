// Turns wheel, drag and two fingers into moves of the camera. d3-zoom listens to the element and draws nothing.
import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Move } from '../../map/camera.ts';
import { MAX_ZOOM } from '../../selection/query.ts';

export interface Gestures {
  /** Takes the map's current move, so that the next gesture starts from it. */
  take(move: Move): void;
  /** Zooms by a factor around the centre, like a button. */
  zoomBy(factor: number): void;
  /** Shifts by px, like an arrow key. */
  shiftBy(dx: number, dy: number): void;
  stop(): void;
}

/**
 * Listens to an element. A plain wheel or one finger scrolls the page; Ctrl or ⌘ with the wheel, two fingers or a drag with the
 * mouse moves the map, which stays within its fitted frame.
 */
export function listenForGestures(element: HTMLElement, onMove: (move: Move, ended: boolean) => void): Gestures {
  const target = select(element);
  let taking = false;
  const report = (event: D3ZoomEvent<HTMLElement, unknown>, ended: boolean) => {
    const { k, x, y } = event.transform;
    if (!taking) onMove({ zoom: k, x, y }, ended);
  };
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, MAX_ZOOM])
    .extent(() => [
      [0, 0],
      [element.clientWidth, element.clientHeight],
    ])
    .translateExtent([
      [0, 0],
      [element.clientWidth, element.clientHeight],
    ])
    .filter((event: WheelEvent | TouchEvent | MouseEvent) => {
      if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
      if ('touches' in event) return event.touches.length > 1;
      return event.button === 0 && event.type !== 'dblclick';
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => report(event, false))
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => report(event, true));
  target.call(behaviour);
  return {
    take({ zoom: k, x, y }) {
      taking = true;
      target.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k));
      taking = false;
    },
    zoomBy: (factor) => target.call(behaviour.scaleBy, factor),
    shiftBy: (dx, dy) => target.call(behaviour.translateBy, dx, dy),
    stop: () => target.on('.zoom', null),
  };
}
