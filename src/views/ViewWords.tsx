// Says what a view draws, in words and as a table with real values.
import { useReader } from '../marks/reader.ts';
import type { MessageKey } from '../messages/say.ts';
import type { ContextId } from '../model/context/contextSchema.ts';
import { isSelected } from '../selection/focus.ts';
import type { Sentence } from './view.ts';
import type { TableRow, ViewTable } from './viewTable.ts';

interface Props {
  readonly title: MessageKey;
  readonly sentences: readonly Sentence[];
  readonly table: ViewTable;
}

/** Columns that hold names. */
const NAMES = new Set<MessageKey | undefined>(['table.from', 'table.to', 'table.speaker']);

export function ViewWords({ title, sentences, table }: Props) {
  const { say } = useReader();
  return (
    <details className="view-words">
      <summary>{say('view.inWords')}</summary>
      <div className="view-words-body">
        <ul>
          {sentences.map(({ claims, context, text }) => (
            <li
              key={context ?? claims.join(' ')}
              {...(context === undefined ? { 'data-claims': claims.join(' ') } : { 'data-context': context })}
            >
              {text}
            </li>
          ))}
        </ul>
        <table>
          <caption>{say(title)}</caption>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) =>
              row.context === undefined ? (
                <Row key={row.flow ?? row.claims.join(' ')} row={row} columns={table.columns} />
              ) : (
                <ContextRow key={`${row.context.id} ${row.cells[1] ?? ''}`} cells={row.cells} {...row.context} />
              ),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Row({ row: { claims, flow, cells }, columns }: { readonly row: TableRow; readonly columns: ViewTable['columns'] }) {
  const { focus, claimHref } = useReader();
  const [name, ...rest] = cells;
  const ids = claims.join(' ');
  const current = isSelected(claims, focus) ? 'true' : undefined;
  return (
    <tr {...(flow === undefined ? { 'data-claim': ids } : { 'data-flow': flow, 'data-claims': ids })} aria-current={current}>
      <th scope="row">
        <a className="mark" href={claimHref(claims[0])} data-claims={ids} aria-current={current}>
          {name}
        </a>
      </th>
      {rest.map((cell, index) => (
        <td key={index} translate={NAMES.has(columns[index + 1]) ? 'no' : undefined}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

interface ContextRowProps extends Pick<TableRow, 'cells'> {
  readonly id: ContextId;
  readonly address: string;
}

/** Shows an independent figure, with a link to where it was read. */
function ContextRow({ cells: [name, ...rest], id, address }: ContextRowProps) {
  return (
    <tr data-context={id}>
      <th scope="row">
        <a href={address} target="_blank" rel="external noopener">
          {name}
        </a>
      </th>
      {rest.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
