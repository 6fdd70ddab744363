// Plays the change again: the bar of before grows into that of after. Hidden if the reader wants no motion.
import { useRef } from 'react';
import { useReader } from '../../marks/reader.ts';
import { useMedia } from '../../ui/useMedia.ts';

const TIMING: KeyframeAnimationOptions = { duration: 1100, easing: 'ease-in-out', delay: 250, fill: 'backwards' };

export function ReplayChange() {
  const { say } = useReader();
  const ref = useRef<HTMLButtonElement>(null);
  if (useMedia('(prefers-reduced-motion: reduce)')) return null;
  return (
    <button type="button" className="what-if-replay" ref={ref} onClick={() => replay(ref.current?.closest('.what-if') ?? null)}>
      {say('whatIf.replay')}
    </button>
  );
}

/** Animates each part of the last bar from its place in the first; a new part starts with no width. */
function replay(root: Element | null): void {
  const before = partsIn(root, 'before');
  let edge = 0;
  for (const [kind, part] of partsIn(root, 'after')) {
    const was = before.get(kind);
    const start = was ? { x: was.getAttribute('x'), width: was.getAttribute('width') } : { x: String(edge), width: '0' };
    edge = Number(start.x) + Number(start.width);
    part.animate([{ x: `${start.x ?? 0}px`, width: `${start.width ?? 0}px` }, {}], TIMING);
  }
  for (const words of root?.querySelectorAll('[data-bar="after"] .balance-amount, .balance-freed') ?? []) {
    words.animate([{ opacity: 0 }, { opacity: 0, offset: 0.8 }, {}], TIMING);
  }
}

function partsIn(root: Element | null, bar: string): Map<string, SVGRectElement> {
  const parts = root?.querySelectorAll<SVGRectElement>(`[data-bar="${bar}"] rect`) ?? [];
  return new Map([...parts].map((part) => [part.getAttribute('class') ?? '', part]));
}
