// The windows of one talk, kept at the same slide: each tells what its speaker does, and follows what it hears.
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Stage } from './stage.ts';

/** `follow` is called with the slide that another window went to. A window that only follows does not say where it is. */
export function useInStep(stage: Stage, talk: string, slide: number, follows: boolean, follow: (slide: number) => void): void {
  const line = useRef<ReturnType<Stage['join']> | null>(null);
  // What was heard last is not told again, or two windows could push each other to and fro.
  const known = useRef(slide);
  const hear = useEffectEvent((to: number) => {
    known.current = to;
    if (to !== slide) follow(to);
  });
  const answer = useEffectEvent(() => {
    if (!follows) line.current?.tell({ kind: 'at', slide });
  });
  useEffect(() => {
    const joined = stage.join(talk, (word) => (word.kind === 'at' ? hear(word.slide) : answer()));
    line.current = joined;
    joined.tell({ kind: 'where' });
    return () => joined.leave();
  }, [stage, talk]);
  useEffect(() => {
    if (known.current === slide) return;
    known.current = slide;
    line.current?.tell({ kind: 'at', slide });
  }, [slide]);
}
