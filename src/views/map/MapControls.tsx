// Buttons, keys and gestures to what the map looks at. The gestures' code is loaded when the page has come to rest.
import { useCallback, useEffect, useRef } from 'react';
import { useReader } from '../../marks/reader.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import type { ControlsProps } from '../view.ts';
import type { Looking } from './lookByGestures.ts';

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

  const attach = useCallback(async () => {
    const frame = ref.current?.parentElement?.querySelector<HTMLElement>('.view-map .view-frame');
    if (!frame || gestures.current) return gestures.current;
    const { lookByGestures } = await import('./lookByGestures.ts');
    gestures.current ??= lookByGestures(frame, ground, (...seen) => look.current(...seen));
    gestures.current.take(latest.current);
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
    gestures.current?.take(lookAt);
  }, [ground, lookAt]);

  const zoomBy = (factor: number) => void attach().then((ready) => ready?.zoomBy(factor));
  return (
    <div className="map-controls" role="group" aria-label={say('map.controls')} title={say('map.zoomHint')} ref={ref}>
      <button
        type="button"
        aria-label={say('map.zoomIn')}
        onClick={() => zoomBy(STEP)}
        onKeyDown={({ key }) => void attach().then((ready) => ready?.shiftByKey(key))}
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
