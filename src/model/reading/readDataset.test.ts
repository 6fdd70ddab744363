// Tests `readDataset`: each row makes one change to a sound dataset and names the faults that follow.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../checks/index.ts';
import type { Fault } from './fault.ts';
import { formatFault } from './formatFault.ts';
import { readDataset } from './readDataset.ts';
import { STEP_VIEWS } from '../../../tests/support/dataset.ts';

const folder = new URL('../../../tests/datasets/minerales/', import.meta.url);
const soundJson = readFileSync(new URL('dataset.json', folder), 'utf8');
const text = readFileSync(new URL('article.txt', folder), 'utf8');

/** Dotted paths and their new values; undefined removes the key. */
type Changes = Readonly<Record<string, unknown>>;
/** Rule, JSONPath, and what else the line of the fault must contain. */
type Expected = readonly [rule: string, path: string, ...fragments: string[]];

function change(json: string, changes: Changes): string {
  const file: unknown = JSON.parse(json);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.');
    const holder = keys.slice(0, -1).reduce((part: unknown, key) => Reflect.get(Object(part), key), file);
    const key = keys.at(-1) ?? '';
    if (value === undefined) Reflect.deleteProperty(Object(holder), key);
    else Reflect.set(Object(holder), key, value);
  }
  return JSON.stringify(file);
}

function faultsOf(json: string, textSha256: string | null = null): readonly Fault[] {
  const reading = readDataset({ json, text, textSha256 }, STEP_VIEWS);
  return reading.ok ? [] : reading.faults;
}

const cases: Readonly<Record<string, { change: Changes; faults: readonly Expected[] }>> = {
  'a changed letter in a quote': {
    change: { 'claims.6.quote.exact': 'Australia embarca tierras raras de mazapan hacia Japón por la ruta más larga' },
    faults: [
      [
        'quotes',
        '$.claims[6].quote.exact',
        'mazapan',
        'nowhere',
        'Fix: the nearest passage is "Australia embarca tierras raras de mazapán hacia',
        'at 764–840',
      ],
    ],
  },
  'words of a quote left out': {
    change: { 'claims.10.quote.exact': 'el buen humor de comisión chileno-boliviana' },
    faults: [['quotes', '$.claims[10].quote.exact', '"el buen humor de la comisión chileno-boliviana"']],
  },
  'a quote of another article': {
    change: { 'claims.10.quote.exact': 'Whereas recognition of the inherent dignity of all members of the human family' },
    faults: [['quotes', '$.claims[10].quote.exact', 'to the letter. [quotes]']],
  },
  'a prefix that stands elsewhere': {
    change: { 'claims.10.quote.prefix': 'Nadie celebró ' },
    faults: [['quotes', '$.claims[10].quote', 'between which "el buen humor', 'Fix: prefix "', 'También celebró ']],
  },
  'a quote that stands several times': {
    change: { 'leftOut.1.quote.prefix': '', 'leftOut.1.quote.suffix': '' },
    faults: [['quotes', '$.leftOut[1].quote', '55–69', 'only once', 'data:anchor']],
  },
  'an offset in UTF-16 units': {
    change: { 'claims.5.position.start': 669, 'claims.5.position.end': 736 },
    faults: [['quotes', '$.claims[5].position', 'found 669–736', 'expected 668–734', '"start": 668, "end": 734']],
  },
  'a broken ground of a mechanism': {
    change: { 'mechanisms.0.ground.position.end': 2 },
    faults: [['quotes', '$.mechanisms[0].ground.position']],
  },
  'a doubled claim id': {
    change: { 'claims.10.id': 'hornos-de-chocolate' },
    faults: [['unique-ids', '$.claims[10].id', '$.claims[8].id already']],
  },
  'a place with the id of a party': {
    change: { 'places.5.id': 'ocho-archipielagos', 'flows.2.to': 'CHL' },
    faults: [['unique-ids', '$.places[5].id', '$.parties[5].id', 'parties and places']],
  },
  'a person with the id of nobody': {
    change: {
      'people.1.id': 'not-attributed',
      'claims.0.speaker': 'not-attributed',
      'claims.1.speaker': 'not-attributed',
      'claims.2.speaker': 'not-attributed',
      'claims.8.speaker': 'not-attributed',
      'claims.9.speaker': 'not-attributed',
      'claims.10.speaker': 'not-attributed',
    },
    faults: [['unique-ids', '$.people[1].id', 'a word of the format']],
  },
  'dangling ids': {
    change: {
      'source.author': 'nobody',
      'parties.0.at': 'chili',
      'places.0.within': 'CHI',
      'claims.6.speaker': 'ministra-de-papal',
      'claims.7.reportedBy': 'constructor',
      'claims.10.types': ['cobra'],
      'flows.4.via': ['ocho-archipielago'],
      'flows.4.reaching': 'puerto-quimero',
      'mechanisms.0.links.0.claim': 'litio-librado',
      'mechanisms.0.notNamed.0.from': 'BOV',
    },
    faults: [
      ['references', '$.source.author', '"nobody"', 'a person'],
      ['references', '$.parties[0].at', 'Fix: "chile"'],
      ['references', '$.places[0].within', 'Fix: "CHL"'],
      ['references', '$.claims[6].speaker', 'Fix: "ministra-de-papel"', 'not-attributed'],
      ['references', '$.claims[7].reportedBy', '"constructor"'],
      ['references', '$.claims[10].types[0]', 'Fix: "cobre"'],
      ['references', '$.flows[4].via[0]', 'Fix: "ocho-archipielagos"'],
      ['references', '$.flows[4].reaching', 'Fix: "puerto-quimera"'],
      ['references', '$.mechanisms[0].links[0].claim', 'Fix: "litio-liberado"'],
      ['references', '$.mechanisms[0].notNamed[0].from', 'Fix: "BOL"'],
    ],
  },
  'a type named twice': {
    change: { 'claims.0.types': ['cobre', 'cobre'] },
    faults: [['repeats', '$.claims[0].types[1]', '"cobre" again']],
  },
  'a flow without a claim': {
    change: { 'flows.6.claims': [] },
    faults: [['flow-claims', '$.flows[6].claims', 'no claim', 'Fix: ["inversion-japonesa"]']],
  },
  'a measure of another claim': {
    change: { 'flows.6.measureFrom': 'hornos-de-chocolate' },
    faults: [['flow-claims', '$.flows[6].measureFrom', 'does not rest on', 'Fix: "inversion-japonesa"']],
  },
  'a measure of a claim without one': {
    change: { 'flows.4.measureFrom': 'tierras-raras-a-japon' },
    faults: [['flow-claims', '$.flows[4].measureFrom', 'without a measure', 'Fix: null']],
  },
  'a type that no claim has': {
    change: { 'flows.6.types': ['cobre'] },
    faults: [['flow-claims', '$.flows[6].types[0]', '"cobre"', 'inversion']],
  },
  'no end at all': {
    change: { 'flows.3.from': null, 'claims.5.notGiven': ['amount', 'origin', 'destination'] },
    faults: [['flow-ends', '$.flows[3]', 'neither']],
  },
  'the same end twice': { change: { 'flows.6.to': 'JPN' }, faults: [['flow-ends', '$.flows[6].to', '"JPN"']] },
  'two-way to nowhere': {
    change: { 'flows.1.to': null, 'claims.2.notGiven': ['period', 'destination'] },
    faults: [['flow-ends', '$.flows[1].to', 'two-way has two']],
  },
  'a turnover with an arrow': {
    change: { 'flows.1.direction': 'one-way' },
    faults: [['turnovers', '$.flows[1].direction', '"one-way"', 'both ways', 'Fix: "undirected"']],
  },
  'an end that its claim does not name': {
    change: { 'claims.3.parties': ['BOL'] },
    faults: [['claim-parties', '$.claims[3].parties', 'CHL too, an end of the flow corredor-oruro', 'add "CHL"']],
  },
  'omissions at odds with the measure': {
    change: { 'claims.0.notGiven': ['amount'], 'claims.9.notGiven': ['period'], 'claims.6.notGiven': ['route'] },
    faults: [
      ['not-given', '$.claims[0].notGiven', 'no "amount"', 'take out "amount"'],
      ['not-given', '$.claims[0].notGiven', '"period" among them', 'add "period"'],
      ['not-given', '$.claims[6].notGiven', 'found route', 'add "amount"'],
      ['not-given', '$.claims[9].notGiven', 'no "period"'],
    ],
  },
  'omissions at odds with the ends': {
    change: { 'claims.5.notGiven': ['amount', 'origin'] },
    faults: [
      ['not-given', '$.claims[5].notGiven', 'no "origin"', 'is given'],
      ['not-given', '$.claims[5].notGiven', '"destination" among them', '"to" of its flow is null'],
    ],
  },
  'a judgement without a note': { change: { 'claims.4.coding.note': null }, faults: [['judgement-notes', '$.claims[4].coding.note']] },
  'unknown units': {
    change: {
      'claims.0.measure.unit': 'kt/yr',
      'claims.2.measure.unit': 'million USD',
      'claims.8.measure.unit': 'gw',
      'claims.9.measure.unit': '€ mn',
    },
    faults: [
      ['known-units', '$.claims[0].measure.unit', '"kt/yr"', 'Fix: "kt/y"'],
      ['known-units', '$.claims[2].measure.unit', 'Fix: "USD million"'],
      ['known-units', '$.claims[8].measure.unit', 'Fix: "GW"'],
      ['known-units', '$.claims[9].measure.unit', 'Fix: "EUR million"'],
    ],
  },
  'bounds upside down': {
    change: { 'claims.0.measure.value': 13, 'claims.0.measure.upper': 11, 'claims.1.measure.value': -1, 'claims.9.measure.value': -9 },
    faults: [
      ['bounds', '$.claims[0].measure.upper', 'more than 13', '"value": 11, "upper": 13'],
      ['bounds', '$.claims[1].measure.value', 'found -1', 'volume of 0 or more'],
    ],
  },
  'days that are not': {
    change: { 'coding.on': '2026-02-30', 'source.published': '2025-13', 'claims.9.measure.period': { start: '2033-01', end: '2032' } },
    faults: [
      ['dates', '$.coding.on', '"2026-02-30"', 'calendar'],
      ['dates', '$.source.published', '"2025-13"'],
      ['dates', '$.claims[9].measure.period.end', '"2032"', '2033-01'],
    ],
  },
  'a period within its first year': { change: { 'claims.9.measure.period': { start: '2033-05', end: '2033' } }, faults: [] },
  'coordinates off the Earth': {
    change: { 'places.1.lonLat': [36.1, 138.4], 'places.2.lonLat': [181, 91] },
    faults: [
      ['coordinates', '$.places[1].lonLat', '[36.1, 138.4]', '[138.4, 36.1], if they were swapped'],
      ['coordinates', '$.places[2].lonLat', '[181, 91]'],
    ],
  },
  'a country with a name for an id, a group with a code': {
    change: { 'parties.5.kind': 'country', 'parties.4.kind': 'group' },
    faults: [
      ['country-codes', '$.parties[4].id', '"AUS"', 'lower-case'],
      ['country-codes', '$.parties[5].id', 'ISO 3166-1 alpha-3'],
    ],
  },
  'a mechanism in pieces': {
    change: { 'mechanisms.0.legs': ['corredor-oruro', 'litio-liberado', 'comercio-chile-peru'] },
    faults: [
      ['mechanism-chains', '$.mechanisms[0].legs[2]', 'two-way', 'one way'],
      ['mechanism-chains', '$.mechanisms[0].legs[2]', 'no link leads'],
    ],
  },
  'a mechanism of one leg': {
    change: { 'mechanisms.0.legs': ['corredor-oruro'], 'mechanisms.0.links': [] },
    faults: [
      ['mechanism-chains', '$.mechanisms[0].legs', 'at least two'],
      ['mechanism-chains', '$.mechanisms[0].links', 'at least one link'],
    ],
  },
  'a link in words of our own, to a flow that is no leg': {
    change: { 'mechanisms.0.links.0.words': 'lets Chile free', 'mechanisms.0.links.0.to': 'cobre-a-japon' },
    faults: [
      ['mechanism-chains', '$.mechanisms[0].legs[1]', 'no link leads'],
      ['mechanism-chains', '$.mechanisms[0].links[0].to', '"cobre-a-japon"', 'corredor-oruro, litio-liberado'],
      ['mechanism-chains', '$.mechanisms[0].links[0].words', '"lets Chile free"', 'podría permitir'],
    ],
  },
  'a step that names what is not there, or what it named before': {
    change: {
      'steps.0.claims': ['cobre-a-japan'],
      'steps.1.claims': ['corredor-oruro', 'corredor-oruro'],
      'steps.2.id': 'cifras-de-cobre',
    },
    faults: [
      ['unique-ids', '$.steps[2].id', '$.steps[0].id already'],
      ['references', '$.steps[0].claims[0]', '"cobre-a-japan"', 'a claim', 'Fix: "cobre-a-japon"'],
      ['repeats', '$.steps[1].claims[1]', '"corredor-oruro" again'],
    ],
  },
  'steps without a claim, or with none that their view can show': {
    change: { 'steps.0.claims': ['comision'], 'steps.1.claims': ['tope-de-cobre'], 'steps.2.claims': [], 'steps.2.id': 'tramo-maritim' },
    faults: [
      ['tour-steps', '$.steps[0].view', '"figures"', 'none of the step’s claims gives a figure', 'a measure', 'Fix: "map"'],
      ['tour-steps', '$.steps[1].view', '"swaps"', 'belongs to a mechanism', 'Fix: "map"'],
      ['tour-steps', '$.steps[2].claims', 'no claim', 'Fix: ["tramo-maritimo"]'],
    ],
  },
  'a tour of no step': { change: { steps: [] }, faults: [['tour-steps', '$.steps', 'no step', 'take out "steps"']] },
  'no tour': { change: { steps: undefined }, faults: [] },
  'a step that leaves its view to the map': { change: { 'steps.0.view': undefined }, faults: [] },

  'a view that is none': {
    change: { 'steps.0.view': 'figure' },
    faults: [['structure', '$.steps[0].view', '"figure"', '"map", "figures", "swaps" or "firmness"', 'Fix: "figures"']],
  },
  'a step without words': {
    change: { 'steps.0.text': '', 'steps.1.title': 'x'.repeat(81) },
    faults: [
      ['structure', '$.steps[0].text', 'found ""', 'at least 1'],
      ['structure', '$.steps[1].title', 'at most 80 characters'],
    ],
  },
  'a missing key': {
    change: { 'claims.3.status': undefined },
    faults: [['structure', '$.claims[3].status', 'found nothing', '"stated", "under-discussion" or "possible"']],
  },
  'keys misspelt, all of them': {
    change: { 'claims.3.quote.suffx': '', 'claims.3.quote.prefx': '', 'claims.3.quote.suffix': undefined },
    faults: [
      ['structure', '$.claims[3].quote.suffix', 'found nothing', 'a text'],
      ['structure', '$.claims[3].quote.suffx', 'the key "suffx"', 'rename it to "suffix"'],
      ['structure', '$.claims[3].quote.prefx', 'none but type, exact, prefix, suffix'],
    ],
  },
  'a key of the prototype': {
    change: { 'claims.3.constructor': {} },
    faults: [['structure', '$.claims[3].constructor', 'the key "constructor"']],
  },
  'a word that is not in the list': {
    change: { 'claims.3.status': 'under discussion', 'flows.0.direction': 'oneway' },
    faults: [
      ['structure', '$.flows[0].direction', 'Fix: "one-way"'],
      ['structure', '$.claims[3].status', '"under discussion"', 'Fix: "under-discussion"'],
    ],
  },
  'wrong kinds of value': {
    change: {
      'claims.0.measure.value': '11',
      'claims.1.measure': 5,
      'claims.2.position.start': 1.5,
      'claims.4.types': 'comercio',
      'claims.5.paraphrase': 'x'.repeat(121),
      'claims.6.paraphrase': '',
      'claims.7.position.start': -1,
      'places.1.lonLat': [1, 2, 3],
    },
    faults: [
      ['structure', '$.claims[0].measure.value', 'found "11"', 'a number'],
      ['structure', '$.places[1].lonLat[2]', 'found 3', 'nothing more'],
      ['structure', '$.claims[1].measure', 'found 5', 'an object or null'],
      ['structure', '$.claims[2].position.start', 'found 1.5', 'a whole number'],
      ['structure', '$.claims[4].types', '"comercio"', 'a list'],
      ['structure', '$.claims[5].paraphrase', 'at most 120 characters'],
      ['structure', '$.claims[6].paraphrase', 'found ""', 'at least 1'],
      ['structure', '$.claims[7].position.start', 'found -1', 'at least 0'],
    ],
  },
  'a range without its upper bound': {
    change: { 'claims.0.measure.upper': undefined },
    faults: [['structure', '$.claims[0].measure.upper', 'found nothing', 'a number']],
  },
  'an upper bound without a range': {
    change: { 'claims.1.measure.upper': 14 },
    faults: [['structure', '$.claims[1].measure.upper', 'the key "upper"']],
  },
  'a bound that is none': {
    change: { 'claims.1.measure.bound': 'roughly' },
    faults: [['structure', '$.claims[1].measure.bound', '"roughly"', '"exact", "greater-than"', 'or "range"']],
  },
  'an id in capitals': {
    change: { 'types.0.id': 'Cobre Rojo' },
    faults: [['structure', '$.types[0].id', 'lower-case words joined by hyphens', 'Fix: "cobre-rojo"']],
  },
  'an end that is no id': {
    change: { 'flows.0.from': 'Chile!' },
    // Reported beside all other faults, since the id is merely unknown.
    faults: [['references', '$.flows[0].from', 'the id of a party or a place']],
  },
  'another format': { change: { format: 'corridors-dataset-2' }, faults: [['structure', '$.format', 'Fix: "corridors-dataset-1"']] },
};

describe('readDataset', () => {
  it('reads a sound dataset, resolves its references and keeps the order of the text', () => {
    const reading = readDataset({ json: soundJson, text, textSha256: null }, STEP_VIEWS);
    if (!reading.ok) throw new Error(reading.faults.map(formatFault).join('\n'));
    const { dataset } = reading;
    expect([...dataset.claims.values()].map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    for (const claim of dataset.claims.values()) expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.quote);
    expect([...dataset.claims.values()].map(({ paragraph }) => paragraph)).toEqual([2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 6]);
    expect([...dataset.steps.values()].map(({ number, view, claims }) => [number, view, claims])).toEqual([
      [1, 'figures', ['cobre-a-japon', 'tope-de-cobre']],
      [2, 'swaps', ['corredor-oruro', 'litio-liberado']],
      [3, 'map', ['tierras-raras-a-japon']],
    ]);
    expect([...dataset.flows.values()].map(({ to }) => to?.kind)).toEqual([
      'party',
      'party',
      'place',
      undefined,
      'party',
      'party',
      'party',
    ]);
  });

  it.each(Object.entries(cases))('finds %s', (_name, { change: changes, faults }) => {
    const found = faultsOf(change(soundJson, changes));
    expect(found.map(({ rule, path }) => [rule, path])).toEqual(faults.map(([rule, path]) => [rule, path]));
    for (const [index, [, , ...fragments]] of faults.entries()) {
      const fault = found[index];
      const line = fault === undefined ? '' : formatFault(fault);
      for (const fragment of fragments) expect(line).toContain(fragment);
    }
  });

  it('has a case for every check', () => {
    const rules = new Set(Object.values(cases).flatMap(({ faults }) => faults.map(([rule]) => rule)));
    expect(CHECKS.map(({ id }) => id).filter((id) => !rules.has(id) && id !== 'text-hash')).toEqual([]);
  });

  it('has a row in the document for every check', () => {
    const written = readFileSync(new URL('../../../docs/dataset.md', import.meta.url), 'utf8');
    expect(CHECKS.map(({ id }) => id).filter((id) => !written.includes(`| \`${id}\` |`))).toEqual([]);
  });

  it('notices by its hash that a text was changed', () => {
    const hash = 'a'.repeat(64);
    const [fault, ...rest] = faultsOf(soundJson, hash);
    expect(rest).toEqual([]);
    expect(fault).toMatchObject({ rule: 'text-hash', path: '$.source.text.sha256' });
    expect(fault?.fix).toContain(hash);
  });

  it('reports every fault in one run', () => {
    const found = faultsOf(
      change(soundJson, {
        'claims.10.quote.exact': 'el buen rumor de la comisión chileno-boliviana',
        'claims.6.speaker': 'ministra-de-papal',
        'flows.4.claims': [],
        'flows.6.measureFrom': 'hornos-de-chocolate',
        'claims.0.measure.unit': 'kt/yr',
      }),
    );
    expect(found.map(({ path }) => path).toSorted()).toEqual([
      '$.claims[0].measure.unit',
      '$.claims[10].quote.exact',
      '$.claims[6].speaker',
      '$.flows[4].claims',
      '$.flows[6].measureFrom',
    ]);
    expect(found.every(({ fix }) => fix !== undefined)).toBe(true);
  });

  it.each([
    ['{\n  "format": ,\n}', '",\\n}" at line 2, column 13', 'a value'],
    ['{"id": "a",}', 'line 1, column 12', 'take out the comma before it'],
    ['{"id": "a"', 'the end of the file', 'a comma or "}"'],
    ['{id: "a"}', 'line 1, column 2', 'a key in double quotes'],
    ['[1 2]', 'line 1, column 4', 'a comma or "]"'],
    ['{"id": "a\nb"}', 'line 1, column 10', 'a closing quote'],
    ['{"value": NaN}', '"NaN}"', 'a value'],
    ['{} {}', 'line 1, column 4', 'nothing more'],
    ['', 'the end of the file', 'a value'],
    [`${'['.repeat(200)}${']'.repeat(200)}`, 'more than 100 deep', 'the structure of a dataset'],
  ])('tells where %j is no JSON', (json, ...fragments) => {
    const [fault, ...rest] = faultsOf(json);
    expect(rest).toEqual([]);
    expect(fault).toMatchObject({ rule: 'json', path: '$' });
    for (const fragment of fragments) expect(fault === undefined ? '' : formatFault(fault)).toContain(fragment);
  });

  it('refuses a number that is too large', () => {
    const [fault, ...rest] = faultsOf(soundJson.replace('"value": 777', '"value": 1e999'));
    expect(rest).toEqual([]);
    expect(fault).toMatchObject({ path: '$.claims[2].measure.value', found: 'Infinity', expected: 'a finite number' });
  });

  it('skips a byte order mark', () => {
    expect(faultsOf(`\uFEFF${soundJson}`)).toEqual([]);
  });

  it('stops reporting after a thousand faults', () => {
    const found = faultsOf(change(soundJson, { claims: Array.from({ length: 50_000 }, () => ({})) }));
    expect(found).toHaveLength(1001);
    expect(found.at(-1)).toMatchObject({ rule: 'limit', path: '$' });
  });
});
