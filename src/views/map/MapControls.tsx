// Moves the map by buttons, keys and gestures. The code for gestures loads when the page is idle.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useReader } from '../../marks/reader.ts';
import { lazyModule } from '../../ui/loading/lazyModule.ts';
import { LoadStatus } from '../../ui/loading/LoadStatus.tsx';
import { useLazyModule } from '../../ui/loading/useLazyModule.ts';
import type { ControlsProps } from '../view.ts';
import type { Looking } from './lookByGestures.ts';

const lazyGestures = lazyModule(async () => (await import('./lookByGestures.ts')).lookByGestures);

type Act = (gestures: Looking) => void;

const STEP = 1.5;

export function MapControls({ ground, lookAt, onLook }: ControlsProps) {
  const { say } = useReader();
  const ref = useRef<HTMLDivElement>(null);
  const gestures = useRef<Looking>(null);
  const look = useRef(onLook);
  const latest = useRef(lookAt);
  useEffect(() => {
    look.current = onLook;
    latest.current = lookAt;
  });

  const [isWanted, setWanted] = useState(false);
  const code = useLazyModule(lazyGestures, isWanted ? 'wanted' : 'at rest');
  const lookByGestures = code.kind === 'here' ? code.value : null;
  const attach = useCallback(() => {
    const frame = ref.current?.parentElement?.querySelector<HTMLElement>('.view-map .view-frame');
    if (!frame || lookByGestures === null || gestures.current) return gestures.current;
    gestures.current = lookByGestures(frame, ground, (...seen) => look.current(...seen));
    gestures.current.take(latest.current);
    return gestures.current;
  }, [ground, lookByGestures]);
  // A button pressed before the code is loaded takes effect afterwards.
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
    gestures.current?.take(lookAt);
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
        <button
          type="button"
          aria-label={say('map.zoomIn')}
          onClick={() => zoomBy(STEP)}
          onKeyDown={({ key }) => act((ready) => ready.shiftByKey(key))}
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
    </>
  );
}
