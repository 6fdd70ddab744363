// Moves the map from one view of it to the next, so that the eye follows where it goes.
import { fittedCamera, movedCamera, moveTo, type Camera } from '../../map/camera.ts';
import type { Ground } from '../../map/ground.ts';
import type { LookAt } from '../../selection/query.ts';
import { roomOf } from '../../views/map/roomOf.ts';

const TIMING: KeyframeAnimationOptions = { duration: 600, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' };

/**
 * Moves what the map has just drawn from where it stood before. Its note and its scale stay. Nothing moves where the reader
 * wants no motion, or where the map does not show.
 */
export function glide(ground: Ground, before: LookAt | null, after: LookAt | null): void {
  const frame = document.querySelector<HTMLElement>('.stage .view-frame');
  const map = frame?.querySelector('svg.map');
  if (!frame || !map || frame.clientWidth === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const from = cameraAt(ground, frame, before);
  const to = cameraAt(ground, frame, after);
  const factor = from.scale / to.scale;
  for (const part of map.children) {
    if (part.matches('.note, .scale-bar')) continue;
    // The land is moved by the camera itself; everything else is drawn in pixels.
    const frames = part.matches('.land')
      ? [transformOf(from), transformOf(to)]
      : [transformOf({ scale: factor, x: from.x - factor * to.x, y: from.y - factor * to.y }), transformOf({ scale: 1, x: 0, y: 0 })];
    part.animate(
      frames.map((transform) => ({ transform })),
      TIMING,
    );
  }
}

function cameraAt(ground: Ground, frame: HTMLElement, lookAt: LookAt | null): Camera {
  const { fit, area } = fittedCamera(ground, roomOf(frame));
  return lookAt === null ? fit : movedCamera(fit, moveTo(ground, fit, area, [...lookAt.lonLat], lookAt.zoom));
}

function transformOf({ scale, x, y }: Camera): string {
  return `translate(${x}px, ${y}px) scale(${scale})`;
}
