// More claims than a page can draw to what helps: how many there are, a filter, and the table, which has them all.
import '../messages/later.ts';
import { useReader } from '../marks/reader.ts';

export interface TooManyProps {
  readonly count: number;
  readonly most: number;
  /** The address of the table under the filter of now. */
  readonly tableHref: string;
}

export function TooMany({ count, most, tableHref }: TooManyProps) {
  const { say } = useReader();
  return (
    <div className="problem" role="status">
      <p data-computed="count">
        {say('explore.tooMany', { count, most })} <a href={tableHref}>{say('explore.tooMany.table')}</a>
      </p>
    </div>
  );
}
