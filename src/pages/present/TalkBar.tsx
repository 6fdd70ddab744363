// Shows a talk's buttons below its slides, and the list of its keys.
import { useId, type ReactNode, type RefObject } from 'react';
import { useReader } from '../../marks/reader.ts';
import type { MessageKey } from '../../messages/say.ts';
import type { Query } from '../../selection/query.ts';
import { useMedia } from '../../ui/useMedia.ts';
import type { Order } from './talkKeys.ts';

const ICONS = {
  previous: 'M13 3 6 10l7 7',
  next: 'M7 3l7 7-7 7',
  overview: 'M3 3h5.5v5.5H3zM11.5 3H17v5.5h-5.5zM3 11.5h5.5V17H3zM11.5 11.5H17V17h-5.5z',
  notes: 'M4 2.5h12v15H4zM7 6.5h6M7 10h6M7 13.5h4',
  theme: 'M10 2.5a7.5 7.5 0 1 0 0 15zM10 2.5a7.5 7.5 0 0 1 0 15',
  take: 'M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13',
  full: 'M3 7.5V3h4.5M12.5 3H17v4.5M17 12.5V17h-4.5M7.5 17H3v-4.5',
  help: 'M7 7.2A3 3 0 1 1 10.8 10c-.6.3-.8.7-.8 1.6M10 14.4v1.4',
  leave: 'M4 4l12 12M16 4 4 16',
} as const;

const KEYS: readonly (readonly [keys: MessageKey, what: MessageKey])[] = [
  ['present.key.next.keys', 'present.key.next'],
  ['present.key.previous.keys', 'present.key.previous'],
  ['present.key.ends.keys', 'present.key.ends'],
  ['present.key.overview.keys', 'present.key.overview'],
  ['present.key.blank.keys', 'present.key.blank'],
  ['present.key.notes.keys', 'present.key.notes'],
  ['present.key.full.keys', 'present.key.full'],
  ['present.key.help.keys', 'present.key.help'],
];

interface Props {
  readonly query: Query;
  readonly number: number;
  readonly count: number;
  readonly isOverview: boolean;
  readonly canFill: boolean;
  readonly helpRef: RefObject<HTMLDivElement | null>;
  /** The ways to download the talk. */
  readonly ways: ReactNode;
  obey(order: Order): void;
  replace(query: Query): void;
}

export function TalkBar({ query, number, count, isOverview, canFill, helpRef, ways, obey, replace }: Props) {
  const { say, pageHref } = useReader();
  const takeId = useId();
  const out = pageHref('');
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const other = (query.theme ?? (prefersDark ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark';
  const button = (
    icon: keyof typeof ICONS,
    label: MessageKey,
    onClick: () => void,
    state: { pressed?: boolean; disabled?: boolean } = {},
  ) => (
    <button
      type="button"
      data-does={icon}
      aria-label={say(label)}
      title={say(label)}
      aria-pressed={state.pressed}
      aria-disabled={state.disabled || undefined}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <>
      <div className="talk-bar" role="toolbar" aria-label={say('present.bar')}>
        {button('previous', 'present.previous', () => obey('previous'), { disabled: number === 1 })}
        {button('next', 'present.next', () => obey('next'), { disabled: number === count })}
        {button('overview', 'present.overview', () => obey('overview'), { pressed: isOverview })}
        {query.notes !== 'window' &&
          button('notes', query.notes === null ? 'present.notes' : 'present.notes.close', () => obey('notes'), {
            pressed: query.notes === 'beside',
          })}
        {button('theme', other === 'dark' ? 'theme.toDark.label' : 'theme.toLight.label', () => replace({ ...query, theme: other }))}
        {canFill && button('full', 'present.full', () => obey('full'))}
        {query.notes !== 'window' && (
          <button type="button" aria-label={say('present.take')} title={say('present.take')} popoverTarget={takeId}>
            <Icon name="take" />
          </button>
        )}
        {button('help', 'present.help', () => obey('help'))}
        {query.notes !== 'window' && out !== '' && (
          <a href={out} aria-label={say('present.leave')} title={say('present.leave')}>
            <Icon name="leave" />
          </a>
        )}
      </div>
      <div className="talk-help talk-take" popover="auto" role="dialog" aria-label={say('present.take')} id={takeId}>
        <ul>{ways}</ul>
      </div>
      <div className="talk-help" popover="auto" role="dialog" aria-label={say('present.help')} ref={helpRef}>
        <dl>
          {KEYS.map(([keys, what]) => (
            <div key={what}>
              <dt>
                <kbd>{say(keys)}</kbd>
              </dt>
              <dd>{say(what)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}

function Icon({ name }: { readonly name: keyof typeof ICONS }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
