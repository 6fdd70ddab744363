// Links a mark to its claims, so that one element can be pointed at, focused and followed. The root handles the events.
import type { ReactNode } from 'react';
import type { Sourced } from '../model/dataset.ts';
import type { ColourToken, FlowId, Status } from '../model/schema.ts';
import { emphasisOf, isSelected } from '../selection/focus.ts';
import { useReader } from './reader.ts';

interface Props extends Sourced {
  /** The flow that the mark shows; without one, the mark shows only its claims. */
  readonly flow?: FlowId;
  readonly colour: ColourToken | null;
  readonly status: Status;
  /** The mark in words; left out if its own text says it. */
  readonly label?: string;
  readonly className: string;
  /** A second handle on the same mark: outside the tab order and the accessibility tree. */
  readonly decorative?: boolean;
  /** A later part of a mark that already has a tab stop: the keyboard does not stop here again. */
  readonly continues?: boolean;
  readonly children: ReactNode;
}

export function MarkLink({ claims, flow, colour, status, label, className, decorative = false, continues = false, children }: Props) {
  const { focus, claimHref } = useReader();
  const ids = claims.join(' ');
  return (
    <a
      className={`mark ${className}`}
      href={claimHref(claims[0])}
      aria-label={label}
      aria-hidden={decorative || undefined}
      tabIndex={decorative || continues ? -1 : undefined}
      aria-haspopup={claims.length > 1 ? 'menu' : undefined}
      aria-current={isSelected(claims, focus) ? 'true' : undefined}
      data-flow={flow}
      {...(flow === undefined ? { 'data-claim': ids } : { 'data-claims': ids })}
      data-colour={colour ?? 'none'}
      data-status={status}
      data-emphasis={emphasisOf(claims, focus)}
    >
      {children}
    </a>
  );
}
