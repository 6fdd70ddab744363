// Makes a dataset file from an author's sheets and the article's text.
import { group } from 'd3';
import type { Row, Sheet } from './csvSheet.ts';
import { namesIn, slugOf } from './sheetNames.ts';
import type { SheetId } from './sheets.ts';

type Json = Readonly<Record<string, unknown>>;
export type Sheets = Partial<Readonly<Record<SheetId, Sheet>>>;

const COLOURS = 8;
const GLYPHS = ['exchange', 'coin', 'drop', 'flame', 'route', 'bolt', 'grain', 'ore', 'gear', 'ship'];
/** The format needs at least one type, used or not. */
const NO_TYPES = [{ id: 'general', name: 'General', row: null }] as const;
const NO_ROUTE = 'Drawn from end to end: the sheet gives no route.';

/**
 * The dataset as unchecked JSON; `readDataset` checks it afterwards, as it does all datasets. Defaults for what the sheets leave out:
 * without a speaker column the author speaks, and with one an empty cell means that nobody is named; without their sheets, people, parties
 * and types come from the names in the claims; a party without a place is listed, but not drawn; without a column for it, what a claim
 * does not give follows from its measure and flows; the day of the coding is `today` (YYYY-MM-DD). The format needs a licence address, so
 * without one it gets an address reserved for examples (RFC 2606).
 */
export function datasetOf(sheets: Sheets, text: string, today: string): Json {
  const [source] = sheets.source?.rows ?? [];
  const people = namesIn(sheets.people, 'person');
  const types = namesIn(sheets.types, 'type');
  const parties = namesIn(sheets.parties, 'party');
  const claimsSheet = sheets.claims;
  const has = (column: string) => claimsSheet?.columns.has(column) ?? false;

  const author = people.idOf(
    source?.cell('author') ?? sheets.people?.rows.find((row) => row.cell('capacity') === 'author')?.cell('name') ?? 'Author (not named)',
  );
  const personOf = (name: string | null) => (name === null || name === 'not-attributed' ? 'not-attributed' : people.idOf(name));
  const places = (sheets.places?.rows ?? []).map(placeOf);
  const partyOf = (end: string | null) => {
    const place = places.find(({ id }) => id === end);
    return place === undefined ? end : place.within;
  };
  const endOf = (cell: string | null) => (cell === null ? null : places.some(({ id }) => id === cell) ? cell : parties.idOf(cell));
  const rows = claimsSheet?.rows ?? [];
  const idOfClaim = (row: Row) => row.cell('id') ?? `claim-${row.row - 1}`;
  const measures = new Map(rows.map((row) => [idOfClaim(row), measureOf(row)]));

  const flows = (sheets.flows?.rows ?? []).map((row) => {
    const claims = row.list('claims');
    const measured = sheets.flows?.columns.has('value') && row.cell('value') === null ? undefined : claims.find((id) => measures.get(id));
    const measureFrom = row.cell('measure_from') ?? measured ?? null;
    const turnover = measureFrom !== null && measures.get(measureFrom)?.['quantity'] === 'trade-turnover';
    return {
      id: row.cell('id') ?? `flow-${row.row - 1}`,
      types: row.list('types').map(types.idOf),
      from: endOf(row.cell('from')),
      via: row.list('via').map(endOf),
      to: endOf(row.cell('to')),
      reaching: row.cell('reaching'),
      direction: row.cell('direction') ?? (turnover ? 'undirected' : 'not-stated'),
      claims,
      measureFrom,
      route: { kind: 'schematic', why: row.cell('route_why') ?? NO_ROUTE },
      note: row.cell('note'),
    };
  });
  const flowsOf = group(
    flows.flatMap((flow) => flow.claims.map((claim) => ({ claim, flow }))),
    ({ claim }) => claim,
  );

  const claims = rows.map((row) => {
    const id = idOfClaim(row);
    const own = (flowsOf.get(id) ?? []).map(({ flow }) => flow);
    const measure = measures.get(id) ?? null;
    const quote = row.cell('quote') ?? '';
    const ends = [...new Set(own.flatMap(({ from, to }) => [partyOf(from), partyOf(to)]))].filter((party) => party !== null);
    const { prefix, suffix } = { prefix: row.cell('prefix'), suffix: row.cell('suffix') };
    const position = { start: Number(row.cell('start')), end: Number(row.cell('end')) };
    return {
      id,
      quote: { exact: quote, ...(prefix === null ? {} : { prefix }), ...(suffix === null ? {} : { suffix }) },
      ...(row.cell('start') === null ? {} : { position }),
      speaker: has('speaker') ? personOf(row.cell('speaker')) : author,
      reportedBy: row.cell('reported_by') === null ? author : people.idOf(row.cell('reported_by') ?? ''),
      types: row.list('types').map(types.idOf),
      status: row.cell('status'),
      paraphrase: row.cell('paraphrase') ?? (quote.length > 120 ? `${quote.slice(0, 118).replace(/\s+\S*$/, '')} …` : quote),
      parties: has('parties') ? row.list('parties').map(parties.idOf) : ends,
      measure,
      notGiven: has('not_given') ? row.list('not_given') : omissionsOf(measure, own),
      coding: { confidence: row.cell('confidence') ?? 'plain', note: row.cell('note'), otherReading: row.cell('other_reading') },
    };
  });

  const title = (source?.cell('title') ?? text.split('\n', 1)[0] ?? '').trim().slice(0, 300);
  return {
    format: 'corridors-dataset-1',
    id: source?.cell('id') ?? slugOf(title, 'own-dataset'),
    coding: {
      by: source?.cell('coded_by') ?? 'not given',
      on: source?.cell('coded_on') ?? today,
      licence: source?.cell('licence') ?? 'not given',
      licenceAddress: source?.cell('licence_address') ?? 'https://example.org/not-given',
      note: source?.cell('coding_note') ?? null,
    },
    source: {
      title,
      kind: source?.cell('kind') ?? 'report',
      language: source?.cell('language') ?? 'und',
      author,
      publisher: source?.cell('publisher') ?? null,
      published: source?.cell('published') ?? null,
      address: source?.cell('address') ?? null,
      rights: source?.cell('rights') ?? 'not given',
      text: { file: 'article.txt', sha256: '', firstParagraph: source?.cell('first_paragraph') === '0' ? 0 : 1 },
    },
    types: (types.entries().length > 0 ? types.entries() : NO_TYPES).map(({ id, name, row }, index) => ({
      id,
      name,
      colour: row?.cell('colour') ?? `type-${(index % COLOURS) + 1}`,
      glyph: row?.cell('glyph') ?? GLYPHS[index % GLYPHS.length],
    })),
    people: people.entries().map(({ id, name, row }) => ({
      id,
      name,
      capacity: row?.cell('capacity') ?? (id === author ? 'author' : 'speaker'),
      roles: row?.list('roles') ?? [],
      note: row?.cell('note') ?? null,
    })),
    parties: parties.entries().map(({ id, name, row }) => ({
      id,
      kind: row?.cell('kind') ?? (/^[A-Z]{3}$/.test(id) ? 'country' : 'group'),
      name,
      at: row?.cell('place') ?? null,
      note: row?.cell('note') ?? null,
    })),
    places,
    claims,
    flows,
    mechanisms: mechanismsOf(sheets.mechanisms?.rows ?? []),
    leftOut: [],
  };
}

function measureOf(row: Row): Json | null {
  const fields = ['quantity', 'bound', 'value', 'upper', 'unit', 'period_start', 'period_end'];
  if (fields.every((field) => row.cell(field) === null)) return null;
  const start = row.cell('period_start');
  const number = (column: string) => numberOf(row.cell(column));
  return {
    quantity: row.cell('quantity'),
    bound: row.cell('bound'),
    value: number('value'),
    ...(row.cell('upper') === null ? {} : { upper: number('upper') }),
    unit: row.cell('unit'),
    period: start === null ? null : { start, end: row.cell('period_end') ?? start },
  };
}

/** A number, or the cell itself if it is none, for the structure check to report. */
function numberOf(cell: string | null): number | string | null {
  return cell !== null && Number.isFinite(Number(cell)) ? Number(cell) : cell;
}

function placeOf(row: Row) {
  return {
    id: row.cell('id'),
    kind: row.cell('kind'),
    name: row.cell('name'),
    lonLat: [numberOf(row.cell('longitude')), numberOf(row.cell('latitude'))],
    precision: row.cell('precision'),
    origin: row.cell('origin'),
    within: row.cell('within'),
  };
}

function omissionsOf(
  measure: Json | null,
  flows: readonly { readonly from: string | null; readonly to: string | null; readonly measureFrom: string | null }[],
): string[] {
  return [
    ...(measure === null && flows.some(({ measureFrom }) => measureFrom === null) ? ['amount'] : []),
    ...(measure !== null && measure['period'] === null ? ['period'] : []),
    ...(flows.some(({ from }) => from === null) ? ['origin'] : []),
    ...(flows.some(({ to }) => to === null) ? ['destination'] : []),
  ];
}

function mechanismsOf(rows: readonly Row[]): Json[] {
  return [...group(rows, (row) => row.cell('mechanism'))].map(([id, own]) => {
    const legs = own.toSorted((a, b) => Number(a.cell('leg')) - Number(b.cell('leg')));
    return {
      id,
      name: own[0]?.cell('name') ?? null,
      ground: null,
      legs: legs.map((row) => row.cell('flow')),
      links: legs
        .filter((row) => row.cell('relation') !== null)
        .map((row) => ({
          from: row.cell('linked_from'),
          to: row.cell('flow'),
          relation: row.cell('relation'),
          words: row.cell('words'),
          claim: row.cell('claim'),
        })),
      notNamed: [],
    };
  });
}
