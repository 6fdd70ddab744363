// What a view draws, in words and as a table: real values for those who do not see it, and for those who want to take it away.
import { useReader } from '../marks/reader.ts';
import type { MessageKey } from '../messages/say.ts';
import { isSelected } from '../selection/focus.ts';
import type { Sentence } from './view.ts';
import type { TableRow, ViewTable } from './viewTable.ts';

interface Props {
  readonly title: MessageKey;
  readonly sentences: readonly Sentence[];
  readonly table: ViewTable;
}

export function ViewWords({ title, sentences, table }: Props) {
  const { say } = useReader();
  return (
    <details className="view-words">
      <summary>{say('view.inWords')}</summary>
      <div className="view-words-body">
        <ul>
          {sentences.map(({ claims, text }) => (
            <li key={claims.join(' ')} data-claims={claims.join(' ')}>
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
            {table.rows.map((row) => (
              <Row key={row.flow ?? row.claims.join(' ')} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Row({ row: { claims, flow, cells } }: { readonly row: TableRow }) {
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
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
