// Formats the cells of a table in words, the same on screen and when copied.
import { endName, speakerName, type Claim, type Dataset, type Flow } from '../model/dataset.ts';
import type { Measure, TypeId } from '../model/schema.ts';
import { CLAIM_FIELDS, FLOW_FIELDS, type FieldValue } from '../selection/fields.ts';
import { flowEnds, flowPath } from './describeFlow.ts';
import { formatMeasure } from './measures.ts';
import type { Say } from './say.ts';
import './claim/words.ts';
import './table/words.ts';

/** What the article could have given; any other empty cell says "none". */
const COULD_BE_GIVEN = ['value', 'quantity', 'bound', 'unit', 'period_start', 'period_end', 'from', 'to'];

export function claimText(claim: Claim, column: string, dataset: Dataset, say: Say): string {
  switch (column) {
    case 'types':
      return typeNames(claim.types, dataset, say);
    case 'status':
      return say(`status.${claim.status}`);
    case 'speaker':
      return speakerName(dataset, claim.speaker) ?? say('speaker.not-attributed');
    case 'reported_by':
      return speakerName(dataset, claim.reportedBy) ?? claim.reportedBy;
    case 'parties':
      return listed(
        claim.parties.map((id) => dataset.parties.get(id)?.name ?? id),
        say,
      );
    case 'flows': {
      const flows = CLAIM_FLOWS?.value(claim, dataset);
      const ids = new Set<string>(Array.isArray(flows) ? flows : []);
      return listed(ids.size === 0 ? [] : flowsNamed(ids, dataset, say), say);
    }
    case 'not_given':
      return listed(
        claim.notGiven.map((omission) => say(`omission.${omission}`)),
        say,
      );
    case 'confidence':
      return say(`grid.confidence.${claim.coding.confidence}`);
    default:
      return measureText(claim.measure, column, say) ?? plainText(valueIn(CLAIM_FIELDS, claim, column, dataset), column, say);
  }
}

export function flowText(flow: Flow, column: string, dataset: Dataset, say: Say): string {
  switch (column) {
    case 'claims':
      return flow.claims.map((id) => dataset.claims.get(id)?.paraphrase ?? id).join('; ');
    case 'types':
      return typeNames(flow.types, dataset, say);
    case 'status':
      return say(`status.${flow.status}`);
    case 'from_name':
      return flowEnds(flow, say).from;
    case 'to_name':
      return flowEnds(flow, say).to;
    case 'via':
      return listed(flow.via.map(endName), say);
    case 'reaching':
      return flow.reaching?.name ?? say('grid.none');
    case 'direction':
      return say(`grid.direction.${flow.direction}`);
    case 'mechanism':
      return (flow.leg && dataset.mechanisms.get(flow.leg.mechanism)?.name) ?? say('grid.none');
    default:
      return measureText(flow.measure, column, say) ?? plainText(valueIn(FLOW_FIELDS, flow, column, dataset), column, say);
  }
}

const CLAIM_FLOWS = CLAIM_FIELDS.find(({ id }) => id === 'flows');

function flowsNamed(ids: ReadonlySet<string>, dataset: Dataset, say: Say): string[] {
  return [...dataset.flows.values()].filter(({ id }) => ids.has(id)).map((flow) => flowPath(flow, say));
}

function typeNames(types: readonly TypeId[], dataset: Dataset, say: Say): string {
  return types.map((id) => dataset.types.get(id)?.name ?? id).join(', ') || say('type.none');
}

/** Formats a figure's own columns; null for any other column, and where there is no figure. */
function measureText(measure: Measure | null, column: string, say: Say): string | null {
  if (measure === null) return null;
  if (column === 'value') return formatMeasure(measure, say);
  if (column === 'quantity') return say(`quantity.${measure.quantity}`);
  return column === 'bound' ? say(`grid.bound.${measure.bound}`) : null;
}

function valueIn<Row>(
  fields: readonly { readonly id: string; value(row: Row, dataset: Dataset): FieldValue }[],
  row: Row,
  column: string,
  dataset: Dataset,
): FieldValue {
  return fields.find(({ id }) => id === column)?.value(row, dataset) ?? null;
}

function plainText(value: FieldValue, column: string, say: Say): string {
  if (value === null) return say(COULD_BE_GIVEN.includes(column) ? 'table.notGiven' : 'grid.none');
  if (typeof value === 'boolean') return say(value ? 'grid.yes' : 'grid.no');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : listed(value, say);
}

function listed(names: readonly string[], say: Say): string {
  return names.join(', ') || say('grid.none');
}
