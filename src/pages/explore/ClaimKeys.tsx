// Moves to the next or previous filtered claim with the keys N and P, and shows a line about them.
import { useEffect, useRef, useState } from 'react';
import { useReader } from '../../marks/reader.ts';
import { neighboursOf } from '../../selection/neighbours.ts';
import type { Claim } from '../../model/dataset.ts';
import type { Slice } from '../../selection/slice.ts';
import { useServices } from '../../services/services.ts';
import type { PageProps } from '../page.ts';
import '../../messages/claim/words.ts';

const KEPT = 'claim-keys';
/** Places where readers type, or a menu takes the keys. */
const TAKEN = 'input, textarea, select, [contenteditable], :popover-open';

export interface ClaimKeysProps extends Pick<PageProps, 'select'> {
  readonly slice: Slice;
  readonly selected: Claim | undefined;
}

/** Single-letter keys can be turned off, as speech input can press them by accident. */
export function ClaimKeys({ slice, selected, select }: ClaimKeysProps) {
  const { say } = useReader();
  const { keep } = useServices();
  const ref = useRef<HTMLParagraphElement>(null);
  const [on, setOn] = useState(() => keep(KEPT) !== 'off');
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
      const isTaken = target instanceof Element && target.closest(TAKEN) !== null;
      // The keys work only while their line is visible.
      const isSaid = ref.current?.checkVisibility() === true;
      if (isTaken || !isSaid || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return;
      const { next, previous } = neighboursOf(slice.claims, selected);
      const claim = key === 'n' ? next : key === 'p' ? previous : undefined;
      if (claim === undefined) return;
      select(claim.id);
      // Move the focus from a mark too, or it would still point at the old claim.
      if (document.activeElement?.matches('.mark')) sentenceOf(claim.id)?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, slice, selected, select]);
  const toggle = () => {
    keep(KEPT, on ? 'off' : 'on');
    setOn(!on);
  };
  return (
    <p ref={ref} className="claim-keys" aria-label={say('keys.label')} role="group">
      {on && (
        <>
          <kbd>N</kbd> {say('keys.next')} <kbd>P</kbd> {say('keys.previous')}
        </>
      )}{' '}
      <button type="button" aria-label={`${say('keys.label')}: ${say(on ? 'keys.turnOff' : 'keys.turnOn')}`} onClick={toggle}>
        {!on && `${say('keys.label')}: `}
        {say(on ? 'keys.turnOff' : 'keys.turnOn')}
      </button>
    </p>
  );
}

function sentenceOf(claim: string): HTMLElement | null {
  return document.querySelector(`.quote[data-claim~="${CSS.escape(claim)}"]:not([tabindex])`);
}
