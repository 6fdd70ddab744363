// Links a mark to its claims: the one thing to point at, focus and follow. The root handles what it does.
import type { ReactNode } from 'react';
import type { Sourced } from '../model/dataset.ts';
import type { ColourToken, FlowId, Status } from '../model/schema.ts';
import { emphasisOf, isSelected } from '../selection/focus.ts';
import { useReader } from './reader.ts';

interface Props extends Sourced {
  /** The flow that the mark stands for; without one, it stands for its claims. */
  readonly flow?: FlowId;
  readonly colour: ColourToken | null;
  readonly status: Status;
  /** The mark in words; left out where its own text says it. */
  readonly label?: string;
  readonly className: string;
  /** A second handle on a mark that is already there: out of the tab order and of the accessibility tree. */
  readonly decorative?: boolean;
  /** A further stretch of a mark that was tabbed to before: the keyboard does not stop at it again. */
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
