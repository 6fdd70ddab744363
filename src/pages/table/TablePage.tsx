// Shows every claim or flow as a table to filter, sort, copy and download.
import { useDeferredValue, useEffect, useMemo } from 'react';
import '../../messages/table/words.ts';
import { useReader } from '../../marks/reader.ts';
import { filterInWords } from '../../messages/filterInWords.ts';
import type { Claim } from '../../model/dataset.ts';
import type { ClaimId } from '../../model/schema.ts';
import { isSelected } from '../../selection/focus.ts';
import { shownColumns } from '../../selection/columns.ts';
import { leaveTable, writeQuery } from '../../selection/query.ts';
import { foldAhead } from '../../selection/search.ts';
import { sliceDataset } from '../../selection/slice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { Grid } from '../../ui/Grid.tsx';
import { bitByBit } from '../../ui/bitByBit.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { lazyCard } from '../card/lazyCard.ts';
import type { PageProps } from '../page.ts';
import { claimsOfRow, columnName, isFlow, TableCell } from './tableColumns.tsx';
import { TableTools } from './TableTools.tsx';
import { useOrderedRows } from './useOrderedRows.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import sheet from './tablePage.css?url';

const MANY = 2000;

export function TablePage({ article, query, push, replace, select }: PageProps) {
  const reader = useReader();
  const { say, focus } = reader;
  const { dataset } = article;
  const kind = query.rows ?? 'claims';
  const slice = useMemo(() => sliceDataset(dataset, query), [dataset, query]);
  // With many rows, draw the typed letters first, then what they find.
  const found = useDeferredValue(slice);
  const { rows, busy } = useOrderedRows(dataset.claims.size > MANY ? found : slice, kind, query.sort, say.language);
  // Fold the texts ahead, so that a search's first letter is quick.
  useEffect(() => bitByBit(foldAhead(dataset)), [dataset]);
  const columns = shownColumns(kind, query.cols);
  const sortedBy = query.sort?.replace(/^-/, '');
  const ascends = query.sort !== null && !query.sort.startsWith('-');
  const gridColumns = columns.map((id) => {
    const name = columnName(kind, id, say);
    const sorted = sortedBy !== id ? ('none' as const) : ascends ? ('ascending' as const) : ('descending' as const);
    const next = { none: 'grid.sort.up', ascending: 'grid.sort.down', descending: 'grid.sort.text' } as const;
    return {
      id,
      name,
      sorted,
      sortLabel: say(next[sorted], { name }),
    };
  });
  const sortBy = (id: string) => {
    const next = sortedBy !== id ? id : ascends ? `-${id}` : null;
    push({ ...query, sort: next });
  };
  const selected = query.claim === null ? undefined : dataset.claims.get(query.claim);
  const current = useMemo(
    () => (query.claim === null ? -1 : rows.findIndex((row) => claimsOfRow(row).some((id) => id === query.claim))),
    [rows, query.claim],
  );
  const shown = useMemo(
    () => ({
      claims: kind === 'claims' ? rows.filter((row): row is Claim => !isFlow(row)) : slice.claims,
      flows: kind === 'flows' ? rows.filter(isFlow) : slice.flows,
      query,
      path: 'table/',
    }),
    [kind, rows, slice, query],
  );
  // The text is on the first page; keep the filter.
  const showInText = (claim: ClaimId) =>
    location.assign(`${import.meta.env.BASE_URL}${writeQuery({ ...leaveTable(query), claim })}#${claim}`);
  const filter = filterInWords(query, dataset, say);
  const { source } = dataset.file;
  return (
    <main className="table-page" id="table">
      <StyleSheet href={sheet} />
      <h1>
        {say('page.table')}{' '}
        <span lang={source.language} translate="no">
          {source.title}
        </span>
      </h1>
      <div className="table-printed" aria-hidden="true">
        {filter !== '' && <p>{filter}</p>}
        <p>{reader.addressOf(`table/${writeQuery({ ...query, claim: null, theme: null })}`)}</p>
      </div>
      <FilterBar slice={slice} query={query} push={push} replace={replace} />
      <TableTools article={article} shown={shown} rows={rows} columns={columns} query={query} push={push} />
      <p className="sr-only" role="status">
        {busy && say('grid.busy')}
      </p>
      {rows.length === 0 ? (
        <p className="table-empty">{say(kind === 'flows' ? 'grid.empty.flows' : 'view.empty')}</p>
      ) : (
        <Grid
          label={say(`grid.label.${kind}`)}
          columns={gridColumns}
          rows={rows}
          busy={busy}
          current={current}
          cell={(row, column) => <TableCell row={row} column={column} dataset={dataset} />}
          marks={(row) => ({
            id: row.id,
            ...(isFlow(row) ? { 'data-flow': row.id, 'data-claims': row.claims.join(' ') } : { 'data-claim': row.id }),
            'aria-current': isSelected(claimsOfRow(row), focus) ? 'true' : undefined,
          })}
          onSort={sortBy}
          onLeave={() => document.querySelector<HTMLElement>('.table-tools button')?.focus()}
        />
      )}
      <div className="table-card">
        <Boundary say={say}>
          <lazyCard.Part
            of={
              selected
                ? {
                    article,
                    claim: selected,
                    slice,
                    select,
                    showInText,
                  }
                : null
            }
          />
        </Boundary>
      </div>
    </main>
  );
}
