// Renders the cells of claims and flows, with the same signs as elsewhere and a row's links.
import type { ReactNode } from 'react';
import { GlyphIcon } from '../../marks/Glyph.tsx';
import { MarkLink } from '../../marks/MarkLink.tsx';
import { StatusLine } from '../../marks/StatusLine.tsx';
import { useReader } from '../../marks/reader.ts';
import { claimText, flowText } from '../../messages/cellText.ts';
import { fieldName } from '../../messages/fieldName.ts';
import type { Say } from '../../messages/say.ts';
import type { Claim, Dataset, Flow } from '../../model/dataset.ts';
import type { ClaimId } from '../../model/schema.ts';
import type { RowKind } from '../../selection/columns.ts';
import type { Row } from '../../selection/tableRows.ts';

/** Tells flows from claims: only flows list claims. */
export function isFlow(row: Row): row is Flow {
  return 'claims' in row;
}

/** Gives a row's claims: its own id, or those of its flow. */
export function claimsOfRow(row: Row): readonly [ClaimId, ...ClaimId[]] {
  return isFlow(row) ? row.claims : [row.id];
}

/** Names a column; the one for figures contains bound and unit too. */
export function columnName(rows: RowKind, column: string, say: Say): string {
  if (column === 'value') return say('table.figure');
  if (column === 'from_name' || column === 'to_name') return say(column === 'from_name' ? 'table.from' : 'table.to');
  if (column === 'from' || column === 'to') return say('grid.idOf', { name: fieldName(rows, column, say) });
  if (column === 'claims') return say('table.claim');
  return column === 'id' ? say('grid.permalink') : fieldName(rows, column, say);
}

/** Gives a cell's text, as it is copied. */
export function textOfCell(row: Row, column: string, dataset: Dataset, say: Say): string {
  return isFlow(row) ? flowText(row, column, dataset, say) : claimText(row, column, dataset, say);
}

/** Writes the rows on screen, in order, as tab-separated text with a line of names. A tab or line break in a cell becomes a space. */
export function tsvOf(rows: RowKind, shown: readonly Row[], columns: readonly string[], dataset: Dataset, say: Say): string {
  const clean = (text: string) => text.replace(/\s*[\t\r\n]\s*/g, ' ');
  const lines = [
    columns.map((column) => columnName(rows, column, say)),
    ...shown.map((row) => columns.map((column) => textOfCell(row, column, dataset, say))),
  ];
  return lines.map((cells) => cells.map(clean).join('\t')).join('\n');
}

/** Columns with only proper names, which are not translated. */
const NAMES = ['speaker', 'reported_by', 'parties', 'from_name', 'to_name', 'via', 'reaching'];

export function TableCell({ row, column, dataset }: CellProps): ReactNode {
  const { say, permalink } = useReader();
  const text = textOfCell(row, column, dataset, say);
  const [first] = row.types;
  switch (column) {
    case 'paraphrase':
    case 'claims':
      return (
        <MarkLink
          claims={claimsOfRow(row)}
          {...(isFlow(row) ? { flow: row.id } : {})}
          colour={(first && dataset.types.get(first)?.colour) ?? null}
          status={row.status}
          className="grid-claim"
        >
          {text}
        </MarkLink>
      );
    case 'quote':
      return (
        <q className="grid-quote" lang={dataset.file.source.language} dir="auto" translate="no">
          {text}
        </q>
      );
    case 'types':
      return <Types row={row} dataset={dataset} none={text} />;
    case 'status':
      return (
        <span className="grid-sign">
          <StatusLine status={row.status} />
          {text}
        </span>
      );
    case 'id':
      return <a href={permalink(claimsOfRow(row)[0])}>{text}</a>;
    default: {
      const isSilent = text === say('grid.none') || text === say('table.notGiven');
      return (
        <span data-silent={isSilent || undefined} translate={NAMES.includes(column) && !isSilent ? 'no' : undefined}>
          {text}
        </span>
      );
    }
  }
}

interface CellProps {
  readonly row: Claim | Flow;
  readonly column: string;
  readonly dataset: Dataset;
}

function Types({ row, dataset, none }: Pick<CellProps, 'row' | 'dataset'> & { readonly none: string }) {
  if (row.types.length === 0) {
    return (
      <span className="grid-sign">
        <GlyphIcon name={null} colour={null} />
        {none}
      </span>
    );
  }
  return row.types.map((id, index) => {
    const type = dataset.types.get(id);
    return (
      <span key={id} className="grid-sign">
        <GlyphIcon name={type?.glyph ?? null} colour={type?.colour ?? null} />
        {type?.name ?? id}
        {index < row.types.length - 1 && ', '}
      </span>
    );
  });
}
