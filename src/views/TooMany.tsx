// Says that there is too much to draw, and what helps: a filter, and the table, which has it all.
import '../messages/later.ts';
import { useReader } from '../marks/reader.ts';
import type { Excess } from './tooMany.ts';

interface Props extends Excess {
  /** What there is too much of: the claims of a page, or the marks of one view. */
  readonly of: 'claims' | 'marks';
}

export function TooMany({ of, count, most }: Props) {
  const { say, filteredHref } = useReader();
  const table = filteredHref('table/');
  return (
    <p className={of === 'claims' ? 'problem' : 'view-empty'} role="status" data-computed="count">
      {say(of === 'claims' ? 'explore.tooMany' : 'view.tooMany', { count, most })}{' '}
      {table !== '' && <a href={table}>{say('explore.tooMany.table')}</a>}
    </p>
  );
}
