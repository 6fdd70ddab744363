// Says that there is too much to draw, and what helps: a filter, or the table, which shows everything.
import '../messages/views/words.ts';
import { useReader } from '../marks/reader.ts';

interface Props {
  readonly count: number;
  readonly most: number;
  /** What there is too much of: a page's claims, or one view's marks. */
  readonly what: 'claims' | 'marks';
}

export function TooMany({ what, count, most }: Props) {
  const { say, filteredHref } = useReader();
  const table = filteredHref('table/');
  return (
    <p className={what === 'claims' ? 'problem' : 'view-empty'} role="status" data-computed="count">
      {say(what === 'claims' ? 'explore.tooMany' : 'view.tooMany', { count, most })}{' '}
      {table !== '' && <a href={table}>{say('explore.tooMany.table')}</a>}
    </p>
  );
}
