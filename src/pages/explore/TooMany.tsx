// More claims than a page can draw to what helps: how many there are, a filter, and the table, which has them all.
import '../../messages/later.ts';
import { useReader } from '../../marks/reader.ts';
import type { Query } from '../../selection/query.ts';
import type { Slice } from '../../selection/slice.ts';
import { MOST_DRAWN } from '../../views/mostDrawn.ts';

export interface TooManyProps {
  readonly slice: Slice;
  readonly query: Query;
}

export function TooMany({ slice, query }: TooManyProps) {
  const { say, pageHref } = useReader();
  const table = pageHref('table/', query);
  return (
    <div className="problem" role="status">
      <p data-computed="count">
        {say('explore.tooMany', { count: slice.claims.length, most: MOST_DRAWN })}{' '}
        {table !== '' && <a href={table}>{say('explore.tooMany.table')}</a>}
      </p>
    </div>
  );
}
