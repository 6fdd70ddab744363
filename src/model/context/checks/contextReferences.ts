// Checks that every id named is that of an entry, claim or mechanism, and that the file belongs to its dataset.
import { finding, quoted } from '../../reading/fault.ts';
import { nearestWord } from '../../text/nearest.ts';
import type { ContextCheck, Neighbour } from '../contextCheck.ts';
import type { ContextFile } from '../contextSchema.ts';

export const contextReferences: ContextCheck = {
  id: 'context-references',
  *find(file, dataset) {
    if (file.article !== dataset.file.id) {
      yield finding('$.article', quoted(file.article), `${quoted(dataset.file.id)}, the id of the dataset beside it`);
    }
    for (const [path, id, among, what] of named(file, dataset)) {
      if (among.has(id)) continue;
      const near = nearestWord(id, among.keys());
      yield finding(path, `${quoted(id)}, which is none`, `the id of ${what}`, near && quoted(near));
    }
  },
};

type Named = readonly [path: string, id: string, among: Ids, what: string];
type Ids = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

function* named(file: ContextFile, { claims, mechanisms }: Neighbour): Iterable<Named> {
  const idsOf = (entries: readonly { readonly id: string }[]): Ids => new Set(entries.map(({ id }) => id));
  const sources = idsOf(file.sources);
  const statements = idsOf(file.statements);
  const series = idsOf(file.series);
  for (const kind of ['statements', 'series', 'lines'] as const) {
    for (const [i, { source }] of file[kind].entries()) yield [`$.${kind}[${i}].source`, source, sources, 'a source'];
  }
  for (const [i, { placesFrom }] of file.lines.entries()) yield [`$.lines[${i}].placesFrom`, placesFrom, sources, 'a source'];
  for (const kind of ['statements', 'series', 'absences', 'lines'] as const) {
    for (const [i, { beside }] of file[kind].entries()) {
      for (const [j, id] of beside.entries()) yield [`$.${kind}[${i}].beside[${j}]`, id, claims, 'a claim of the dataset'];
    }
  }
  for (const [i, { between }] of file.conflicts.entries()) {
    for (const [j, id] of between.entries()) yield [`$.conflicts[${i}].between[${j}]`, id, statements, 'a statement'];
  }
  for (const [i, check] of file.checks.entries()) {
    yield [`$.checks[${i}].claim`, check.claim, claims, 'a claim of the dataset'];
    const besideIt = idsOf(file.statements.filter(({ beside }) => beside.includes(check.claim)));
    for (const [j, id] of check.statements.entries()) {
      yield [`$.checks[${i}].statements[${j}]`, id, besideIt, 'a statement that stands beside the claim'];
    }
  }
  for (const [i, { panels }] of file.groups.entries()) {
    for (const [j, panel] of panels.entries()) {
      const at = `$.groups[${i}].panels[${j}]`;
      for (const [k, id] of panel.series.entries()) yield [`${at}.series[${k}]`, id, series, 'a series'];
      for (const [k, id] of panel.statements.entries()) yield [`${at}.statements[${k}]`, id, statements, 'a statement'];
    }
  }
  for (const [i, { mechanism, context }] of file.presets.entries()) {
    yield [`$.presets[${i}].mechanism`, mechanism, mechanisms, 'a mechanism of the dataset'];
    yield [`$.presets[${i}].context`, context, statements, 'a statement'];
  }
}
