// Moves the map by buttons, keys and gestures. The gestures' code is loaded when the page has come to rest.
import { useCallback, useEffect, useRef, useState } from 'react';
import { fittedCamera, moveTo, placeInMiddle, type Move } from '../../map/camera.ts';
import type { Room } from '../../geometry/box.ts';
import type { Ground } from '../../map/ground.ts';
import { useReader } from '../../marks/reader.ts';
import type { LookAt } from '../../selection/query.ts';
import { lazyModule } from '../../ui/loading/lazyModule.ts';
import { useLazyModule } from '../../ui/loading/useLazyModule.ts';
import { LoadStatus } from '../../ui/loading/LoadStatus.tsx';
import type { Gestures } from './gestures.ts';

const lazyGestures = lazyModule(async () => (await import('./gestures.ts')).listenForGestures);

interface Props {
  readonly ground: Ground;
  readonly lookAt: LookAt | null;
  /** `ended` tells when the hand is off the map: then the address may say where it is. */
  onLook(lookAt: LookAt | null, ended: boolean): void;
}

type Act = (gestures: Gestures) => void;

const STEP = 1.5;
const SHIFT_PX = 60;

export function MapControls({ ground, lookAt, onLook }: Props) {
  const { say } = useReader();
  const ref = useRef<HTMLDivElement>(null);
  const gestures = useRef<Gestures>(null);
  const look = useRef(onLook);
  const latest = useRef(lookAt);
  useEffect(() => {
    look.current = onLook;
    latest.current = lookAt;
  });

  const [isWanted, setWanted] = useState(false);
  const code = useLazyModule(lazyGestures, isWanted ? 'wanted' : 'at rest');
  const listen = code.kind === 'here' ? code.value : null;
  const attach = useCallback(() => {
    const frame = ref.current?.parentElement?.querySelector<HTMLElement>('.view-map .view-frame');
    if (!frame || listen === null || gestures.current) return gestures.current;
    gestures.current = listen(frame, (move, ended) => {
      const { fit, area } = fittedCamera(ground, roomOf(frame));
      const lonLat = placeInMiddle(ground, fit, area, move);
      look.current(move.zoom <= 1.01 || lonLat === null ? null : { lonLat, zoom: move.zoom }, ended);
    });
    gestures.current.take(moveOf(ground, frame, latest.current));
    return gestures.current;
  }, [ground, listen]);
  // What was pressed before the code came is done when it has.
  const pressed = useRef<Act | null>(null);
  useEffect(() => {
    const ready = attach();
    if (ready) pressed.current?.(ready);
    pressed.current = null;
    return () => {
      gestures.current?.stop();
      gestures.current = null;
    };
  }, [attach]);
  useEffect(() => {
    const frame = ref.current?.parentElement?.querySelector<HTMLElement>('.view-map .view-frame');
    if (frame) gestures.current?.take(moveOf(ground, frame, lookAt));
  }, [ground, lookAt]);

  const act = (move: Act) => {
    const ready = attach();
    if (ready) return move(ready);
    pressed.current = move;
    setWanted(true);
  };
  const zoomBy = (factor: number) => act((ready) => ready.zoomBy(factor));
  return (
    <>
      <LoadStatus say={say} loading={code} failed={say('map.controls.failed')} instead={say('load.part.instead')} />
      <div className="map-controls" role="group" aria-label={say('map.controls')} title={say('map.zoomHint')} ref={ref}>
        <button type="button" aria-label={say('map.zoomIn')} onClick={() => zoomBy(STEP)} onKeyDown={(event) => shiftByKey(event.key, act)}>
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
    </>
  );
}

/** Arrow keys on the first button move the map: the buttons are its keyboard. */
function shiftByKey(key: string, act: (move: Act) => void): void {
  const shifts: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [SHIFT_PX, 0],
    ArrowRight: [-SHIFT_PX, 0],
    ArrowUp: [0, SHIFT_PX],
    ArrowDown: [0, -SHIFT_PX],
  };
  const shift = shifts[key];
  if (shift) act((ready) => ready.shiftBy(...shift));
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
