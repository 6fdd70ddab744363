// Keeps a talk's windows at the same slide: each reports its own moves and follows those of others.
import { useEffect, useEffectEvent, useRef } from 'react';
import type { TalkWindows } from '../../services/talkWindows.ts';

interface Steps {
  /** Whether the page is hydrated; before that, its slide and notes are not yet those of its address. */
  readonly alive: boolean;
  readonly slide: number;
  /** Whether this window only follows, and so never answers where it is. */
  readonly follows: boolean;
  /** Goes to the slide that another window went to. */
  follow(slide: number): void;
}

/** `windows` are null until they are loaded. */
export function useInStep(windows: TalkWindows | null, talk: string, { alive, slide, follows, follow }: Steps): void {
  const line = useRef<ReturnType<TalkWindows['join']> | null>(null);
  // Don't repeat what was heard last, or two windows could push each other to and fro.
  const known = useRef(slide);
  const hear = useEffectEvent((to: number) => {
    known.current = to;
    if (to !== slide) follow(to);
  });
  const answer = useEffectEvent(() => {
    if (!follows) line.current?.tell({ kind: 'at', slide });
  });
  useEffect(() => {
    if (!alive || windows === null) return;
    const joined = windows.join(talk, (word) => (word.kind === 'at' ? hear(word.slide) : answer()));
    line.current = joined;
    joined.tell({ kind: 'where' });
    return () => joined.leave();
  }, [windows, talk, alive]);
  useEffect(() => {
    if (!alive || known.current === slide) return;
    known.current = slide;
    line.current?.tell({ kind: 'at', slide });
  }, [slide, alive]);
}
