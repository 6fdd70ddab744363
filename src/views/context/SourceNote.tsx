// Opens the note on where a figure was read, in one action, with or without script.
import { useId } from 'react';
import { useReader } from '../../marks/reader.ts';
import { formatMonth } from '../../messages/contextWords.ts';
import type { ContextId, ContextSource } from '../../model/context/contextSchema.ts';
import '../../messages/context/words.ts';

interface Props {
  readonly id: ContextId;
  /** The figure in words; this is the button. */
  readonly figure: string;
  /** Set if something else links to the button. */
  readonly buttonId?: string;
  readonly note: string;
  readonly source: ContextSource;
}

export function SourceNote({ id, buttonId, figure, note, source }: Props) {
  const { say } = useReader();
  const popover = useId();
  return (
    <>
      <button
        type="button"
        id={buttonId}
        className="context-figure"
        data-context={id}
        popoverTarget={popover}
        aria-label={say('context.sourceOf', { figure })}
      >
        {figure}
      </button>
      <div
        id={popover}
        popover="auto"
        className="popover context-source"
        role="dialog"
        aria-label={say('context.source')}
        data-context={id}
      >
        <SourceFacts source={source} note={note} />
      </div>
    </>
  );
}

export function SourceFacts({ source, note }: Pick<Props, 'source' | 'note'>) {
  const { say } = useReader();
  const { publisher, title, address, licence, published, accessed } = source;
  return (
    <dl>
      <dt>{say('context.source.publisher')}</dt>
      <dd>
        <span translate="no">{publisher}</span>, {published === null ? say('context.source.undated') : formatMonth(published, say)}
      </dd>
      <dt>{say('context.source.title')}</dt>
      <dd>
        <span translate="no">{title}</span>
        <a href={address} rel="external noopener">
          {address}
        </a>
      </dd>
      <dt>{say('context.source.note')}</dt>
      <dd>{note}</dd>
      <dt>{say('context.source.licence')}</dt>
      <dd>{licence}</dd>
      <dt>{say('context.source.accessed')}</dt>
      <dd>{formatMonth(accessed, say)}</dd>
    </dl>
  );
}
