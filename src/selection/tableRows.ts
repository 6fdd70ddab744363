// Sorts the rows of a slice by a column. Ranks the whole dataset once, in batches, so that every filter reuses the ranks.
import { endName, speakerName, type Claim, type Dataset, type Flow } from '../model/dataset.ts';
import { BOUNDS, DIRECTIONS, OMISSIONS, QUANTITIES, STATUSES, type Measure } from '../model/schema.ts';
import type { RowKind } from './columns.ts';
import { CLAIM_FIELDS, FLOW_FIELDS, type FieldValue } from './fields.ts';
import type { Slice } from './slice.ts';

export type Row = Claim | Flow;

/** A row's key for sorting: compared part by part, numbers before texts. Null, "not given", comes last in both directions. */
type SortKey = readonly (string | number)[] | null;

/** Rank of each row by its id; equal rows share one; "not given" has none. */
type Ranks = ReadonlyMap<string, number>;

/** Rows that one batch sorts or merges. */
const BATCH_ROWS = 1000;

const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  status: STATUSES,
  bound: BOUNDS,
  quantity: QUANTITIES,
  direction: DIRECTIONS,
  not_given: OMISSIONS,
};

interface Keyed {
  readonly id: string;
  readonly key: SortKey;
}

const ranksOf = new WeakMap<Dataset, Map<string, Ranks>>();

/** Whether a slice can be sorted at once; if not, run `rankRows` first. */
export function isRanked(dataset: Dataset, rows: RowKind, sort: string | null, language: string): boolean {
  return sort === null || ranksOf.get(dataset)?.has(nameOf(rows, sort, language)) === true;
}

/** Gives the rows of a slice, sorted; in text order where no column is named, and among equal rows. Ranks what is not ranked yet. */
export function orderRows(slice: Slice, rows: RowKind, sort: string | null, language: string): readonly Row[] {
  const all: readonly Row[] = slice[rows];
  if (sort === null) return all;
  if (!isRanked(slice.dataset, rows, sort, language)) Array.from(rankRows(slice.dataset, rows, sort, language));
  const ranks = ranksOf.get(slice.dataset)?.get(nameOf(rows, sort, language));
  const most = ranks?.size ?? 0;
  // Put the rank and the place in the text into one number, because typed arrays sort numbers fast.
  const order = Float64Array.from(all, ({ id }, place) => {
    const rank = ranks?.get(id);
    const step = rank === undefined ? most : sort.startsWith('-') ? most - 1 - rank : rank;
    return step * all.length + place;
  }).sort();
  return Array.from(order, (value) => all[value % all.length]).filter((row) => row !== undefined);
}

/** Ranks all rows of a dataset by a column. A merge sort that pauses after each batch of some milliseconds. */
export function* rankRows(dataset: Dataset, rows: RowKind, sort: string, language: string): Generator<void, void> {
  const column = sort.replace(/^-/, '');
  const { compare } = new Intl.Collator(language, { numeric: true });
  const compareKeys = (a: SortKey, b: SortKey): number => {
    for (let index = 0; index < Math.max(a?.length ?? 0, b?.length ?? 0); index += 1) {
      const [one = 0, other = 0] = [a?.[index], b?.[index]];
      const order = typeof one === 'number' && typeof other === 'number' ? one - other : compare(String(one), String(other));
      if (order !== 0) return order;
    }
    return 0;
  };
  const byKey = (a: Keyed, b: Keyed) => compareKeys(a.key, b.key);
  const keyed: Keyed[] = [];
  let runs: Keyed[][] = [];
  for (const each of rows === 'claims' ? claimKeys(column, dataset) : flowKeys(column, dataset)) {
    if (each.key !== null) keyed.push(each);
    if (keyed.length < BATCH_ROWS) continue;
    runs.push(keyed.splice(0).sort(byKey));
    yield;
  }
  runs.push(keyed.sort(byKey));
  while (runs.length > 1) {
    const merged: Keyed[][] = [];
    for (let pair = 0; pair < runs.length; pair += 2) {
      const [left = [], right = []] = [runs[pair], runs[pair + 1]];
      const both: Keyed[] = [];
      let [i, j] = [0, 0];
      while (i < left.length || j < right.length) {
        const [a, b] = [left[i], right[j]];
        if (a !== undefined && (b === undefined || byKey(a, b) <= 0)) {
          both.push(a);
          i += 1;
        } else if (b !== undefined) {
          both.push(b);
          j += 1;
        }
        if (both.length % BATCH_ROWS === 0) yield;
      }
      merged.push(both);
    }
    runs = merged;
  }
  const ranks = new Map<string, number>();
  let rank = -1;
  let last: Keyed | null = null;
  for (const each of runs[0] ?? []) {
    if (last === null || byKey(last, each) !== 0) rank += 1;
    ranks.set(each.id, rank);
    last = each;
    if (ranks.size % (BATCH_ROWS * 5) === 0) yield;
  }
  const known = ranksOf.get(dataset) ?? new Map<string, Ranks>();
  ranksOf.set(dataset, known.set(nameOf(rows, sort, language), ranks));
}

function nameOf(rows: RowKind, sort: string, language: string): string {
  return `${rows} ${sort.replace(/^-/, '')} ${language}`;
}

function* claimKeys(column: string, dataset: Dataset): Generator<Keyed, void> {
  const field = CLAIM_FIELDS.find(({ id }) => id === column);
  const keyOf = (claim: Claim): SortKey => {
    switch (column) {
      case 'speaker':
        return textKey(speakerName(dataset, claim.speaker));
      case 'reported_by':
        return textKey(speakerName(dataset, claim.reportedBy));
      case 'parties':
        return listKey(claim.parties.map((party) => dataset.parties.get(party)?.name ?? party));
      default:
        return field ? keyOfField(column, claim, field.value(claim, dataset), dataset) : null;
    }
  };
  for (const claim of dataset.claims.values()) yield { id: claim.id, key: keyOf(claim) };
}

function* flowKeys(column: string, dataset: Dataset): Generator<Keyed, void> {
  const field = FLOW_FIELDS.find(({ id }) => id === column);
  const keyOf = (flow: Flow): SortKey => {
    switch (column) {
      case 'claims':
        return textKey(dataset.claims.get(flow.claims[0])?.paraphrase ?? null);
      case 'via':
        return listKey(flow.via.map(endName));
      case 'reaching':
        return textKey(flow.reaching?.name ?? null);
      case 'mechanism':
        return textKey((flow.leg && dataset.mechanisms.get(flow.leg.mechanism)?.name) ?? null);
      default:
        return field ? keyOfField(column, flow, field.value(flow, dataset), dataset) : null;
    }
  };
  for (const flow of dataset.flows.values()) yield { id: flow.id, key: keyOf(flow) };
}

/** Gives the key of a field that claims and flows share. Figures sort within their quantity and unit: different units have no order. */
function keyOfField(column: string, { types, measure }: Row, value: FieldValue, dataset: Dataset): SortKey {
  if (column === 'types') return types.length === 0 ? null : types.map((type) => [...dataset.types.keys()].indexOf(type));
  if (column === 'value' || column === 'upper') return figureKey(measure, value);
  const vocabulary = VOCABULARIES[column];
  if (vocabulary && value !== null) {
    const values = Array.isArray(value) ? value : [value];
    return values.length === 0 ? null : values.map((each) => vocabulary.indexOf(String(each)));
  }
  if (value === null || typeof value === 'string') return textKey(value);
  if (typeof value === 'number' || typeof value === 'boolean') return [Number(value)];
  return listKey(value);
}

function figureKey(measure: Measure | null, value: FieldValue): SortKey {
  return measure === null || typeof value !== 'number' ? null : [QUANTITIES.indexOf(measure.quantity), measure.unit, value];
}

function textKey(text: string | null): SortKey {
  return text === null || text === '' ? null : [text];
}

function listKey(texts: readonly string[]): SortKey {
  return texts.length === 0 ? null : texts;
}
