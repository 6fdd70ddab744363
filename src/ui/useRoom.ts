// Measures an element in whole CSS pixels, as it changes; null before that, and on the server.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Room } from '../geometry/box.ts';

export function useRoom<Element extends HTMLElement>(): [RefObject<Element | null>, Room | null] {
  const ref = useRef<Element>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      const height = Math.floor(element.clientHeight);
      // The style sheet says how much of the right side something covers.
      const asidePx = Number.parseFloat(getComputedStyle(element).getPropertyValue('--aside')) || 0;
      const room = { width, height, asidePx };
      if (width > 0) setRoom((last) => (last && isSame(last, room) ? last : room));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, room];
}

function isSame(a: Room, b: Room): boolean {
  return a.width === b.width && a.height === b.height && a.asidePx === b.asidePx;
}
