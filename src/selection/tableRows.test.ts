// Tests the order of rows, against a second sort and over every column of both tables.
import { describe, expect, it } from 'vitest';
import { buildDataset, shipped, sliceOf } from '../../tests/support/dataset.ts';
import { manyClaims } from '../../tests/support/many.ts';
import { COLUMNS, ROW_KINDS, shownColumns, toggleColumn } from './columns.ts';
import { CLAIM_FIELDS, FLOW_FIELDS } from './fields.ts';
import { isRanked, orderRows, rankRows } from './tableRows.ts';

const everything = sliceOf(shipped);
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
const figure = (value: number, unit: string) => ({ quantity: 'volume', bound: 'about', value, unit, period: null }) as const;

describe('columns', () => {
  it.each([
    ['claims', CLAIM_FIELDS],
    ['flows', FLOW_FIELDS],
  ] as const)('of %s are the fields of its table, each once', (rows, fields) => {
    expect(COLUMNS[rows].toSorted()).toEqual(fields.map(({ id }) => id).toSorted());
  });

  it.each(ROW_KINDS)('of %s turn on and off again, except the first', (rows) => {
    for (const [index, column] of COLUMNS[rows].entries()) {
      const turned = toggleColumn(rows, [], column);
      expect(shownColumns(rows, turned).includes(column)).toBe(index === 0 || !shownColumns(rows, []).includes(column));
      expect(toggleColumn(rows, turned, column)).toEqual([]);
    }
  });
});

describe('rows', () => {
  it.each(ROW_KINDS.flatMap((rows) => COLUMNS[rows].map((column) => [rows, column] as const)))(
    '%s by %s: all of them, and descending reverses ascending, except for equal rows and those not given',
    (rows, column) => {
      const text = idsOf(everything[rows]);
      const up = idsOf(orderRows(everything, rows, column, 'en'));
      const down = idsOf(orderRows(everything, rows, `-${column}`, 'en'));
      expect(up.toSorted()).toEqual(text.toSorted());
      expect(down.toSorted()).toEqual(text.toSorted());
      // Rows in the same order both ways are equal or not given: then text order decides.
      const tail = up.toReversed().findIndex((id, place) => id !== down.at(-1 - place));
      const given = tail === -1 ? [] : up.slice(0, up.length - tail);
      const torn = given.flatMap((id, place) =>
        given.slice(place + 1).filter((later) => down.indexOf(later) > down.indexOf(id) && text.indexOf(later) < text.indexOf(id)),
      );
      expect(torn).toEqual([]);
    },
  );

  it('are in text order where no column is asked for', () => {
    expect(orderRows(everything, 'claims', null, 'en')).toEqual(everything.claims);
  });

  it('sort texts by collation, statuses by the order of the vocabulary', () => {
    const collator = new Intl.Collator('en', { numeric: true });
    const texts = orderRows(everything, 'claims', 'paraphrase', 'en').flatMap((row) => ('paraphrase' in row ? [row.paraphrase] : []));
    expect(texts).toEqual(texts.toSorted(collator.compare));
    const statuses = orderRows(everything, 'claims', '-status', 'en').map(({ status }) => status);
    expect([...new Set(statuses)]).toEqual(['possible', 'under-discussion', 'stated']);
  });

  it('never mix the figures of two units, and end with those that have none', () => {
    const dataset = buildDataset({
      parties: {},
      claims: [
        {},
        { measure: figure(5, 'Mt') },
        { measure: figure(100, 'bcm') },
        { measure: figure(20, 'Mt') },
        {},
        { measure: figure(3, 'bcm') },
      ],
    });
    const order = (sort: string) => idsOf(orderRows(sliceOf(dataset), 'claims', sort, 'en')).map((id) => Number(id.replace('claim-', '')));
    expect(order('value')).toEqual([6, 3, 2, 4, 1, 5]);
    expect(order('-value')).toEqual([4, 2, 3, 6, 1, 5]);
  });

  it('of a filter keep the order of all rows', () => {
    const all = idsOf(orderRows(everything, 'claims', '-quote', 'en'));
    const some = sliceOf(shipped, { status: ['stated'] });
    const left = new Set(idsOf(some.claims));
    expect(idsOf(orderRows(some, 'claims', '-quote', 'en'))).toEqual(all.filter((id) => left.has(id)));
  });

  it('of a large dataset are ranked in many batches, in the same order as sorting at once', () => {
    const dataset = manyClaims(5500);
    expect(isRanked(dataset, 'claims', 'paraphrase', 'en')).toBe(false);
    expect([...rankRows(dataset, 'claims', 'paraphrase', 'en')].length).toBeGreaterThan(10);
    expect(isRanked(dataset, 'claims', '-paraphrase', 'en')).toBe(true);
    const { compare } = new Intl.Collator('en', { numeric: true });
    const sorted = [...dataset.claims.values()].sort((a, b) => compare(a.paraphrase, b.paraphrase));
    expect(idsOf(orderRows(sliceOf(dataset), 'claims', 'paraphrase', 'en'))).toEqual(idsOf(sorted));
  });
});
