// Buttons, keys and gestures to what the map looks at. The gestures' code is loaded when the page has come to rest.
import { useCallback, useEffect, useRef } from 'react';
import { fittedCamera, moveTo, placeInMiddle, type Move } from '../../map/camera.ts';
import type { Room } from '../../geometry/box.ts';
import type { Ground } from '../../map/ground.ts';
import { useReader } from '../../marks/reader.ts';
import type { LookAt } from '../../selection/query.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import type { ControlsProps } from '../view.ts';
import type { Gestures } from './gestures.ts';

const STEP = 1.5;
const SHIFT_PX = 60;

export function MapControls({ ground, lookAt, onLook }: ControlsProps) {
  const { say } = useReader();
  const ref = useRef<HTMLDivElement>(null);
  const gestures = useRef<Gestures>(null);
  const look = useRef(onLook);
  const latest = useRef(lookAt);
  useEffect(() => {
    look.current = onLook;
    latest.current = lookAt;
  });

  const attach = useCallback(async () => {
    const frame = ref.current?.parentElement?.querySelector<HTMLElement>('.view-map .view-frame');
    if (!frame || gestures.current) return gestures.current;
    const { listenForGestures } = await import('./gestures.ts');
    gestures.current ??= listenForGestures(frame, (move, ended) => {
      const { fit, area } = fittedCamera(ground, roomOf(frame));
      const lonLat = placeInMiddle(ground, fit, area, move);
      look.current(move.zoom <= 1.01 || lonLat === null ? null : { lonLat, zoom: move.zoom }, ended);
    });
    gestures.current.take(moveOf(ground, frame, latest.current));
    return gestures.current;
  }, [ground]);

  useEffect(() => {
    const idle = whenIdle(() => void attach());
    return () => {
      idle();
      gestures.current?.stop();
      gestures.current = null;
    };
  }, [attach]);
  useEffect(() => {
    const frame = ref.current?.parentElement?.querySelector<HTMLElement>('.view-map .view-frame');
    if (frame) gestures.current?.take(moveOf(ground, frame, lookAt));
  }, [ground, lookAt]);

  const zoomBy = (factor: number) => void attach().then((ready) => ready?.zoomBy(factor));
  return (
    <div className="map-controls" role="group" aria-label={say('map.controls')} title={say('map.zoomHint')} ref={ref}>
      <button
        type="button"
        aria-label={say('map.zoomIn')}
        onClick={() => zoomBy(STEP)}
        onKeyDown={(event) => shiftByKey(event.key, attach)}
      >
        +
      </button>
      <button type="button" aria-label={say('map.zoomOut')} disabled={lookAt === null} onClick={() => zoomBy(1 / STEP)}>
        −
      </button>
      <button type="button" aria-label={say('map.fit')} disabled={lookAt === null} onClick={() => onLook(null, true)}>
        <svg viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1 5V1h4M9 1h4v4M13 9v4H9M5 13H1V9" />
        </svg>
      </button>
    </div>
  );
}

/** Arrow keys on the first button move the map: the buttons are its keyboard. */
function shiftByKey(key: string, attach: () => Promise<Gestures | null>): void {
  const shifts: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [SHIFT_PX, 0],
    ArrowRight: [-SHIFT_PX, 0],
    ArrowUp: [0, SHIFT_PX],
    ArrowDown: [0, -SHIFT_PX],
  };
  const shift = shifts[key];
  if (shift) void attach().then((ready) => ready?.shiftBy(...shift));
}

export function roomOf(frame: HTMLElement): Room {
  const asidePx = Number.parseFloat(getComputedStyle(frame).getPropertyValue('--aside')) || 0;
  return { width: frame.clientWidth, height: frame.clientHeight, asidePx };
}

function moveOf(ground: Ground, frame: HTMLElement, lookAt: LookAt | null): Move {
  if (lookAt === null) return { zoom: 1, x: 0, y: 0 };
  const { fit, area } = fittedCamera(ground, roomOf(frame));
  return moveTo(ground, fit, area, [...lookAt.lonLat], lookAt.zoom);
}
