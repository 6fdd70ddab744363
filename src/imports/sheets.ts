// Lists the sheets that authors may write, with their columns and the columns they need.
import { CLAIM_FIELDS, FLOW_FIELDS, LEG_FIELDS, PARTY_FIELDS, PLACE_FIELDS, type Field } from '../selection/fields.ts';

export type SheetId = 'claims' | 'flows' | 'parties' | 'places' | 'people' | 'types' | 'mechanisms' | 'source';

interface SheetShape {
  readonly columns: readonly string[];
  readonly needed: readonly string[];
}

const idsOf = (fields: readonly Pick<Field<never>, 'id'>[]): string[] => fields.map(({ id }) => id);

/** The tables have the columns of the exports, so that an export can be opened again. */
export const SHEETS: Readonly<Record<SheetId, SheetShape>> = {
  claims: { columns: [...idsOf(CLAIM_FIELDS), 'prefix', 'suffix'], needed: ['quote', 'status'] },
  flows: { columns: [...idsOf(FLOW_FIELDS), 'measure_from', 'route_why'], needed: ['from', 'to', 'types', 'claims'] },
  parties: { columns: idsOf(PARTY_FIELDS), needed: ['id', 'name'] },
  places: { columns: idsOf(PLACE_FIELDS), needed: ['id', 'kind', 'name', 'longitude', 'latitude', 'precision', 'origin'] },
  people: { columns: ['id', 'name', 'capacity', 'roles', 'note'], needed: ['name'] },
  types: { columns: ['id', 'name', 'colour', 'glyph'], needed: ['name'] },
  mechanisms: { columns: idsOf(LEG_FIELDS), needed: ['mechanism', 'name', 'leg', 'flow'] },
  source: {
    columns: [
      'id',
      'title',
      'kind',
      'language',
      'author',
      'publisher',
      'published',
      'address',
      'rights',
      'first_paragraph',
      'coded_by',
      'coded_on',
      'licence',
      'licence_address',
      'coding_note',
    ],
    needed: ['title'],
  },
};

export const SHEET_IDS: readonly SheetId[] = ['claims', 'flows', 'parties', 'places', 'people', 'types', 'mechanisms', 'source'];

/** The column that each JSON key comes from; the keys are as in a path, after the entry's index. */
const COLUMNS: Readonly<Record<string, string>> = {
  position: 'quote',
  reportedBy: 'reported_by',
  notGiven: 'not_given',
  otherReading: 'other_reading',
  measureFrom: 'measure_from',
  'period.start': 'period_start',
  'period.end': 'period_end',
  lonLat: 'longitude',
  at: 'place',
};
const CONTAINERS = /^(?:quote|measure|coding|route)\./;

/** Finds the sheet, the entry (from 0) and the column that a JSONPath of the dataset comes from; null if from none. */
export function sheetPlace(
  path: string,
): { readonly sheet: SheetId; readonly entry: number | null; readonly column: string | null } | null {
  const [, list = '', index, rest = ''] = /^\$\.(\w+)(?:\[(\d+)\])?(?:\.(.*))?$/.exec(path) ?? [];
  const sheet = SHEET_IDS.find((id) => id === list);
  if (sheet === undefined) return list === 'coding' ? { sheet: 'source', entry: null, column: null } : null;
  const key = /^quote\.(?:exact|type)$/.test(rest) ? 'quote' : rest.replace(CONTAINERS, '').replace(/\[\d+\]$/, '');
  const column = COLUMNS[key] ?? key;
  return {
    sheet,
    entry: index === undefined ? null : Number(index),
    column: SHEETS[sheet].columns.includes(column) ? column : null,
  };
}
