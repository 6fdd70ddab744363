// Shows the table's tools: claims or flows, columns, copy, download and print.
import { useReader } from '../../marks/reader.ts';
import { COLUMNS, ROW_KINDS, shownColumns, toggleColumn } from '../../selection/columns.ts';
import type { Query } from '../../selection/query.ts';
import type { Row } from '../../selection/tableRows.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Copy } from '../../ui/Copy.tsx';
import { Popover } from '../../ui/Popover.tsx';
import type { Article } from '../../services/article.ts';
import { columnName, tsvOf } from './tableColumns.tsx';
import { DownloadButton } from '../download/DownloadButton.tsx';
import type { Shown } from '../download/taken.ts';

interface Props {
  readonly article: Article;
  readonly shown: Shown;
  readonly rows: readonly Row[];
  readonly columns: readonly string[];
  readonly query: Query;
  push(query: Query): void;
}

export function TableTools({ article, shown, rows, columns, query, push }: Props) {
  const { say } = useReader();
  const { dataset } = article;
  const kind = query.rows ?? 'claims';
  return (
    <div className="table-tools" role="group" aria-label={say('grid.tools')}>
      <div className="chips" role="group" aria-label={say('grid.rows')}>
        {ROW_KINDS.map((each) => {
          const count = shown[each].length;
          return (
            <Chip
              key={each}
              pressed={each === kind}
              count={count}
              label={`${say(`grid.rows.${each}`)}: ${say(`takeaway.count.${each}`, { count })}`}
              onToggle={() => each !== kind && push({ ...query, rows: each === 'claims' ? null : each, sort: null, cols: [] })}
            >
              {say(`grid.rows.${each}`)}
            </Chip>
          );
        })}
      </div>
      <Popover label={say('grid.columns')} title={say('grid.columns')}>
        <div className="table-columns">
          {COLUMNS[kind].map((id, index) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={columns.includes(id)}
                disabled={index === 0}
                onChange={() => push({ ...query, cols: toggleColumn(kind, query.cols, id) })}
              />
              {columnName(kind, id, say)}
            </label>
          ))}
        </div>
        <button
          type="button"
          className="chip"
          aria-disabled={columns.join() === shownColumns(kind, []).join()}
          onClick={() => push({ ...query, cols: [] })}
        >
          {say('grid.columns.default')}
        </button>
      </Popover>
      <DownloadButton article={article} shown={shown} />
      <Copy
        texts={[
          {
            label: say('grid.copy'),
            copied: say('grid.copied', { count: rows.length }),
            text: () => tsvOf(kind, rows, columns, dataset, say),
          },
        ]}
        byHand={say('card.copyByHand')}
      >
        <button type="button" className="copy-button" onClick={() => print()}>
          {say('grid.print')}
        </button>
      </Copy>
    </div>
  );
}
