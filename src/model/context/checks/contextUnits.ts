// Checks that the program can read each unit, and that panels on one scale have one quantity each and units that a standard converts.
import { unitFactor } from '../../units/convertUnit.ts';
import { finding, quoted, type Finding } from '../../reading/fault.ts';
import { nearestUnit } from '../../units/nearestUnit.ts';
import { parseUnit } from '../../units/units.ts';
import type { ContextCheck } from '../contextCheck.ts';
import type { ContextFile } from '../contextSchema.ts';

export const contextUnits: ContextCheck = {
  id: 'context-units',
  *find(file) {
    for (const kind of ['statements', 'series', 'groups'] as const) {
      for (const [i, { unit }] of file[kind].entries()) {
        if (parseUnit(unit) !== null) continue;
        const near = nearestUnit(unit);
        yield finding(`$.${kind}[${i}].unit`, quoted(unit), 'a known unit, such as "USD billion", "bcm" or "TWh"', near && quoted(near));
      }
    }
    for (const [i, group] of file.groups.entries()) {
      for (const [j, panel] of group.panels.entries()) {
        const at = `$.groups[${i}].panels[${j}]`;
        if (panel.series.length + panel.statements.length === 0) yield finding(at, 'a panel without figures', 'a series or a statement');
        yield* onOneScale(file, group.unit, panel, at);
      }
    }
    for (const [i, { statements }] of file.checks.entries()) {
      const unit = file.statements.find(({ id }) => id === statements[0])?.unit;
      if (unit !== undefined) yield* onOneScale(file, unit, { series: [], statements }, `$.checks[${i}]`);
    }
  },
};

type Panel = ContextFile['groups'][number]['panels'][number];

function* onOneScale(
  file: ContextFile,
  unit: string,
  { series, statements }: Pick<Panel, 'series' | 'statements'>,
  at: string,
): Iterable<Finding> {
  const quantities = new Set<string>();
  for (const [kind, ids] of [['series', series] as const, ['statements', statements] as const]) {
    const entries: readonly { readonly id: string; readonly unit: string; readonly quantity: string }[] = file[kind];
    for (const [k, id] of ids.entries()) {
      const entry = entries.find((each) => each.id === id);
      if (entry === undefined) continue;
      quantities.add(entry.quantity);
      if (unitFactor(entry.unit, unit) === null) {
        yield finding(`${at}.${kind}[${k}]`, `${quoted(id)}, in ${entry.unit}`, `figures in ${unit}, or in what a standard converts to it`);
      }
    }
  }
  if (quantities.size > 1) yield finding(at, `figures of ${[...quantities].join(' and ')}`, 'one quantity on one scale');
}
