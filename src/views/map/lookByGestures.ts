// Reports what the map looks at as gestures move it, and moves it to a given place.
import { fittedCamera, moveTo, placeInMiddle } from '../../map/camera.ts';
import type { Ground } from '../../map/ground.ts';
import type { LookAt } from '../../selection/query.ts';
import type { ControlsProps } from '../view.ts';
import { listenForGestures, type Gestures } from './gestures.ts';
import { roomOf } from './roomOf.ts';

const SHIFT_PX = 60;
const SHIFTS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [SHIFT_PX, 0],
  ArrowRight: [-SHIFT_PX, 0],
  ArrowUp: [0, SHIFT_PX],
  ArrowDown: [0, -SHIFT_PX],
};

export interface Looking extends Pick<Gestures, 'zoomBy' | 'stop'> {
  /** Takes what the map now looks at, so that the next gesture starts from it. */
  take(lookAt: LookAt | null): void;
  /** Moves the map by arrow keys, which its first button listens to. */
  shiftByKey(key: string): void;
}

export function lookByGestures(frame: HTMLElement, ground: Ground, onLook: ControlsProps['onLook']): Looking {
  const fitted = () => fittedCamera(ground, roomOf(frame));
  const gestures = listenForGestures(frame, (move, ended) => {
    const { fit, area } = fitted();
    const lonLat = placeInMiddle(ground, fit, area, move);
    onLook(move.zoom <= 1.01 || lonLat === null ? null : { lonLat, zoom: move.zoom }, ended);
  });
  const take = (lookAt: LookAt | null) => {
    const { fit, area } = fitted();
    gestures.take(lookAt === null ? { zoom: 1, x: 0, y: 0 } : moveTo(ground, fit, area, [...lookAt.lonLat], lookAt.zoom));
  };
  const shiftByKey = (key: string) => {
    const shift = SHIFTS[key];
    if (shift) gestures.shiftBy(...shift);
  };
  return { ...gestures, take, shiftByKey };
}
