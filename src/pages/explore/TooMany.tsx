// More claims than a page can draw to what helps: how many there are, a filter, and the table, which has them all.
import '../../messages/views/words.ts';
import { useReader } from '../../marks/reader.ts';
import type { Query } from '../../selection/query.ts';
import type { Slice } from '../../selection/slice.ts';

export interface TooManyProps {
  readonly slice: Slice;
  readonly query: Query;
  /** Claims that the page draws at most. */
  readonly most: number;
}

export function TooMany({ slice, query, most }: TooManyProps) {
  const { say, pageHref } = useReader();
  const table = pageHref('table/', query);
  return (
    <div className="problem" role="status">
      <p data-computed="count">
        {say('explore.tooMany', { count: slice.claims.length, most })} {table !== '' && <a href={table}>{say('explore.tooMany.table')}</a>}
      </p>
    </div>
  );
}
