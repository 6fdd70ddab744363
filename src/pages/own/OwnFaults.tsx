// Lists the faults in a reader's files, file by file: where, what was found, what is expected, how to fix it.
import { useState } from 'react';
import { useReader } from '../../marks/reader.ts';
import { formatOwnFault, type OwnFault } from '../../imports/ownFile.ts';
import { Copy } from '../../ui/Copy.tsx';

const SHOWN = 50;

export function OwnFaults({ faults }: { readonly faults: readonly OwnFault[] }) {
  const { say } = useReader();
  const [all, setAll] = useState(false);
  const shown = all ? faults : faults.slice(0, SHOWN);
  const files = [...new Set(shown.map(({ file }) => file))];
  return (
    <div className="own-faults">
      {files.map((file) => (
        <section key={file} aria-label={file}>
          <h3>{file}</h3>
          <ol>{shown.flatMap((fault, index) => (fault.file === file ? [<Fault key={index} fault={fault} />] : []))}</ol>
        </section>
      ))}
      {shown.length < faults.length && (
        <button type="button" className="own-button" onClick={() => setAll(true)}>
          {say('own.showAll', { count: faults.length })}
        </button>
      )}
      <Copy
        texts={[{ label: say('own.copy'), copied: say('own.copied'), text: faults.map(formatOwnFault).join('\n') }]}
        byHand={say('own.byHand')}
      />
    </div>
  );
}

function Fault({ fault }: { readonly fault: OwnFault }) {
  const { say } = useReader();
  const { line, column, path, found, expected, fix, passage } = fault;
  const place =
    line === null
      ? say('own.wholeFile')
      : typeof column === 'number'
        ? say('own.line', { line: String(line), column: String(column) })
        : [say('own.row', { row: String(line) }), ...(column === null ? [] : [say('own.column', { column })])].join(', ');
  return (
    <li>
      <p className="own-place" data-computed="count">
        {place} <code>{path}</code>
      </p>
      <dl>
        <dt>{say('own.found')}</dt>
        <dd>{found}</dd>
        <dt>{say('own.expected')}</dt>
        <dd>{expected}</dd>
        {fix !== undefined && (
          <>
            <dt>{say('own.fix')}</dt>
            <dd>{fix}</dd>
          </>
        )}
        {passage && (
          <>
            <dt>{say('own.nearest')}</dt>
            <dd className="own-passage">
              {passage.before}
              <mark>{passage.nearest}</mark>
              {passage.after}
            </dd>
          </>
        )}
      </dl>
    </li>
  );
}
