// Animates the map from one view to the next, so that the eye can follow.
import { fittedCamera, movedCamera, moveTo, type Camera } from '../../map/camera.ts';
import type { Ground } from '../../map/ground.ts';
import type { LookAt } from '../../selection/query.ts';
import { roomOf } from '../../views/map/roomOf.ts';

const TIMING: KeyframeAnimationOptions = { duration: 600, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' };

/**
 * Moves what the map has just drawn from where it was before, except its note and its scale. Does nothing if the reader wants no
 * motion or the map is hidden.
 */
export function glide(ground: Ground, before: LookAt | null, after: LookAt | null): void {
  const viewport = document.querySelector<HTMLElement>('.stage .view-frame');
  const map = viewport?.querySelector('svg.map');
  if (!viewport || !map || viewport.clientWidth === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const from = cameraAt(ground, viewport, before);
  const to = cameraAt(ground, viewport, after);
  const factor = from.scale / to.scale;
  for (const part of map.children) {
    if (part.matches('.note, .scale-bar')) continue;
    // The land has the camera's own transform; everything else is drawn in px.
    const keyframes = part.matches('.land')
      ? [transformOf(from), transformOf(to)]
      : [transformOf({ scale: factor, x: from.x - factor * to.x, y: from.y - factor * to.y }), transformOf({ scale: 1, x: 0, y: 0 })];
    part.animate(
      keyframes.map((transform) => ({ transform })),
      TIMING,
    );
  }
}

function cameraAt(ground: Ground, viewport: HTMLElement, lookAt: LookAt | null): Camera {
  const { fit, area } = fittedCamera(ground, roomOf(viewport));
  return lookAt === null ? fit : movedCamera(fit, moveTo(ground, fit, area, [...lookAt.lonLat], lookAt.zoom));
}

function transformOf({ scale, x, y }: Camera): string {
  return `translate(${x}px, ${y}px) scale(${scale})`;
}
