// Lists the sources of a group: the period of each figure, who said it, and where it was read.
import { formatStatement, shortPeriod } from '../../messages/contextWords.ts';
import type { Say } from '../../messages/say.ts';
import type { Series, Statement } from '../../model/context/contextLayer.ts';
import type { ContextSource } from '../../model/context/contextSchema.ts';
import type { TrendPanel, TrendRow } from './selectTrends.ts';
import { SourceNote } from '../context/SourceNote.tsx';

interface Props {
  readonly row: TrendRow;
  /** Prefix for the ids that marks lead to. */
  readonly prefix: string;
  readonly say: Say;
}

export function TrendSources({ row: { panels, letters }, prefix, say }: Props) {
  return (
    <ul className="trend-sources" aria-label={say('trends.sources')}>
      {panels.flatMap((panel) =>
        panel.statements.map((statement) => (
          <li key={statement.id} id={`${prefix}-${statement.id}`} data-context={statement.id}>
            <b aria-hidden="true">{letters.get(statement.id)}</b>
            <SourceNote id={statement.id} figure={formatStatement(statement, say)} note={statement.note} source={statement.source} />{' '}
            {statementWords(statement, panel, say)} <Publisher source={statement.source} />
          </li>
        )),
      )}
      {bySource(panels).map(({ source, members }) => (
        <li key={source.id}>
          {members.map(({ series, panel }, index) => (
            <span key={series.id} id={`${prefix}-${series.id}`} data-context={series.id}>
              <SourceNote id={series.id} figure={panel.title} note={series.note} source={source} />
              {index === members.length - 1 ? ': ' : ', '}
            </span>
          ))}
          <Publisher source={source} />, <span translate="no">{source.title}</span>.
        </li>
      ))}
    </ul>
  );
}

function Publisher({ source: { publisher, address } }: { readonly source: ContextSource }) {
  return (
    <a href={address} target="_blank" rel="external noopener" translate="no">
      {publisher}
    </a>
  );
}

/** Says what a figure counts, if it differs from the rest of its panel; then its period and its speaker. */
function statementWords(statement: Statement, { statements }: TrendPanel, say: Say): string {
  const { of, speaker } = statement;
  const alike = statements.filter((other) => other.of === of).length;
  const period = shortPeriod(statement.period, say);
  const what = alike * 2 <= statements.length && statements.length > 1 ? say('trends.source.of', { of, period }) : period;
  return speaker === null ? say('trends.source.published', { what }) : say('trends.source.said', { what, speaker });
}

function bySource(panels: readonly TrendPanel[]): { source: ContextSource; members: { series: Series; panel: TrendPanel }[] }[] {
  const all = panels.flatMap((panel) => panel.series.map((series) => ({ series, panel })));
  const sources = new Map(all.map(({ series }) => [series.source.id, series.source]));
  return [...sources.values()].map((source) => ({ source, members: all.filter(({ series }) => series.source.id === source.id) }));
}
