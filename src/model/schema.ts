// Defines `dataset.json` once: the types, the published JSON Schema and the structural check all come from here.
import * as v from 'valibot';
import { takenFrom } from './releases/takenFrom.ts';

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const prose = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const slug = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'));
const list = <S extends v.GenericSchema>(entry: S) => v.pipe(v.array(entry), v.maxLength(50_000));
const webAddress = v.pipe(v.string(), v.maxLength(500), v.regex(/^https?:\/\/\S+$/, 'an address that starts with http:// or https://'));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'));

const articleId = v.pipe(slug, v.brand('ArticleId'));
const claimId = v.pipe(slug, v.brand('ClaimId'));
const flowId = v.pipe(slug, v.brand('FlowId'));
const mechanismId = v.pipe(slug, v.brand('MechanismId'));
const stepId = v.pipe(slug, v.brand('StepId'));
const typeId = v.pipe(slug, v.brand('TypeId'));
const personId = v.pipe(slug, v.brand('PersonId'));
const placeId = v.pipe(slug, v.brand('PlaceId'));
const partyId = v.pipe(
  v.string(),
  v.regex(/^(?:[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'an ISO 3166-1 alpha-3 code or lower-case words joined by hyphens'),
  v.brand('PartyId'),
);

// Any text may name an id that does not exist. The check of references says so, with all other faults.
const named = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const claimRef = v.pipe(named, v.brand('ClaimId'));
const flowRef = v.pipe(named, v.brand('FlowId'));
const typeRef = v.pipe(named, v.brand('TypeId'));
const personRef = v.pipe(named, v.brand('PersonId'));
const placeRef = v.pipe(named, v.brand('PlaceId'));
const partyRef = v.pipe(named, v.brand('PartyId'));

/** How firmly a claim is said. `docs/dataset.md` and the interface give the rule that decides. */
export const STATUSES = ['stated', 'under-discussion', 'possible'] as const;
export const BOUNDS = ['exact', 'greater-than', 'at-least', 'less-than', 'about', 'range'] as const;
export const QUANTITIES = ['trade-turnover', 'investment-total', 'volume', 'capacity'] as const;
export const DIRECTIONS = ['one-way', 'two-way', 'undirected', 'not-stated'] as const;
/** What the article can leave out of a claim. */
export const OMISSIONS = ['amount', 'period', 'route', 'origin', 'destination', 'price', 'members', 'basis'] as const;
export const RELATIONS = ['allows', 'frees', 'could-free'] as const;
export const PARTY_KINDS = ['country', 'group', 'organisation'] as const;
export const PLACE_KINDS = ['country', 'group', 'city', 'refinery', 'port', 'coast', 'sea'] as const;
/** What a place's point is; never more exact than the article. */
export const PRECISIONS = ['country label point', 'group label point', 'city', 'coast', 'sea'] as const;
/** How a claim was coded: plainly, or by a judgement that its note explains. */
export const CONFIDENCES = ['plain', 'judgement'] as const;
export const COLOURS = ['type-1', 'type-2', 'type-3', 'type-4', 'type-5', 'type-6', 'type-7', 'type-8'] as const;
export const GLYPHS = ['exchange', 'coin', 'drop', 'flame', 'route', 'bolt', 'grain', 'ore', 'gear', 'ship'] as const;
/** The speaker of words that the article attributes to nobody. */
export const NOT_ATTRIBUTED = 'not-attributed';

/** W3C Web Annotation TextQuoteSelector: the words, with enough before and after to match only once in the text. */
const quote = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  prefix: v.pipe(v.string(), v.maxLength(200)),
  suffix: v.pipe(v.string(), v.maxLength(200)),
});

/** W3C Web Annotation TextPositionSelector: Unicode code points from the start of the text; `end` is exclusive. */
const position = v.strictObject({
  type: v.literal('TextPositionSelector'),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const period = v.strictObject({ start: isoDate, end: isoDate });

const measureFields = {
  quantity: v.picklist(QUANTITIES),
  unit: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  value: v.pipe(v.number(), v.finite()),
  period: v.nullable(period),
};
const measure = v.variant('bound', [
  v.strictObject({ ...measureFields, bound: v.picklist(['exact', 'greater-than', 'at-least', 'less-than', 'about']) }),
  v.strictObject({ ...measureFields, bound: v.literal('range'), upper: v.pipe(v.number(), v.finite()) }),
]);

const person = v.strictObject({
  id: personId,
  name: line,
  capacity: v.picklist(['author', 'speaker', 'named']),
  roles: list(line),
  note: v.nullable(prose),
});

const flowType = v.strictObject({ id: typeId, name: line, colour: v.picklist(COLOURS), glyph: v.picklist(GLYPHS) });

const party = v.strictObject({
  id: partyId,
  kind: v.picklist(PARTY_KINDS),
  name: line,
  /** Where its plate goes on the map; null for a party without a place: listed, not drawn. */
  at: v.nullable(placeRef),
  note: v.nullable(prose),
});

const place = v.strictObject({
  id: placeId,
  kind: v.picklist(PLACE_KINDS),
  name: line,
  /** Longitude and latitude in degrees, WGS 84. */
  lonLat: v.strictTuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]),
  precision: v.picklist(PRECISIONS),
  origin: prose,
  within: v.nullable(partyRef),
});

const claim = v.strictObject({
  id: claimId,
  quote,
  position,
  speaker: v.union([v.literal(NOT_ATTRIBUTED), personRef]),
  reportedBy: personRef,
  types: list(typeRef),
  status: v.picklist(STATUSES),
  paraphrase: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  parties: list(partyRef),
  measure: v.nullable(measure),
  notGiven: list(v.picklist(OMISSIONS)),
  coding: v.strictObject({
    confidence: v.picklist(CONFIDENCES),
    note: v.nullable(prose),
    otherReading: v.nullable(prose),
  }),
});

const citation = v.strictObject({ title: line, publisher: line, address: webAddress, licence: line, accessed: isoDate });

const route = v.variant('kind', [
  v.strictObject({ kind: v.literal('schematic'), why: prose }),
  v.strictObject({
    kind: v.literal('cited'),
    lonLats: v.pipe(list(v.strictTuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())])), v.minLength(2)),
    source: citation,
  }),
]);

/** An end of a flow: the id of a party or of a place; null where the article does not give it. */
const end = v.nullable(v.union([partyRef, placeRef]));

const flow = v.strictObject({
  id: flowId,
  types: v.pipe(list(typeRef), v.minLength(1)),
  from: end,
  via: list(v.union([partyRef, placeRef])),
  to: end,
  /** A place that the flow gives access to; where given, the line ends there. */
  reaching: v.nullable(placeRef),
  direction: v.picklist(DIRECTIONS),
  claims: list(claimRef),
  /** The claim that has this flow's measure, so that nobody types a figure twice. */
  measureFrom: v.nullable(claimRef),
  route,
  note: v.nullable(prose),
});

const mechanism = v.strictObject({
  id: mechanismId,
  name: line,
  /** The words of the text that describe it; null where only the claims of its links do. */
  ground: v.nullable(v.strictObject({ quote, position })),
  legs: list(flowRef),
  links: list(v.strictObject({ from: flowRef, to: flowRef, relation: v.picklist(RELATIONS), words: line, claim: claimRef })),
  /** Deliveries that no claim names: our reading, and shown as such. */
  notNamed: list(v.strictObject({ from: partyRef, to: partyRef, note: prose })),
});

/** A step of the tour. Its claims say what to show, so nobody types a place or a viewport. */
const stepAmong = ([first = '', ...others]: readonly string[]) =>
  v.strictObject({
    id: stepId,
    title: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(600)),
    claims: list(claimRef),
    view: v.optional(v.picklist([first, ...others]), first),
  });

/** `stepViews` are the ids of the views that a step can show; a step that names none shows the first. */
export const datasetSchema = (stepViews: readonly string[]) =>
  v.strictObject({
    $schema: v.optional(v.string()),
    format: v.literal('corridors-dataset-1'),
    id: articleId,
    /** Only where the file is a part of another one. */
    taken: v.optional(takenFrom),
    coding: v.strictObject({ by: line, on: isoDate, licence: line, licenceAddress: webAddress, note: v.nullable(prose) }),
    source: v.strictObject({
      title: line,
      kind: v.picklist(['opinion', 'news', 'report']),
      /** BCP 47 tag of the text's language. */
      language: v.pipe(v.string(), v.maxLength(35), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en or pt-BR')),
      author: personRef,
      publisher: v.nullable(line),
      published: v.nullable(isoDate),
      address: v.nullable(webAddress),
      rights: prose,
      text: v.strictObject({
        file: v.literal('article.txt'),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits, lower case')),
        /** The number of the first paragraph after the title line: 0 where an editor's note comes first. */
        firstParagraph: v.picklist([0, 1]),
        /** True where the text has only the quoted sentences, and `[…]` for the others. */
        excerpts: v.optional(v.boolean()),
      }),
    }),
    types: v.pipe(list(flowType), v.minLength(1)),
    people: list(person),
    parties: list(party),
    places: list(place),
    claims: v.pipe(list(claim), v.minLength(1)),
    flows: list(flow),
    mechanisms: list(mechanism),
    /** The tour, in order; a dataset without one leaves it out. */
    steps: v.optional(list(stepAmong(stepViews))),
    /** Passages that a second coder might have coded, and why they are not. */
    leftOut: list(v.strictObject({ quote, position, why: prose })),
  });

/** `dataset.json` as in the file: structure checked, nothing else. */
export type DatasetFile = v.InferOutput<ReturnType<typeof datasetSchema>>;
export type ClaimEntry = DatasetFile['claims'][number];
export type FlowEntry = DatasetFile['flows'][number];
export type MechanismEntry = DatasetFile['mechanisms'][number];
export type StepEntry = NonNullable<DatasetFile['steps']>[number];
export type QuoteSelector = v.InferOutput<typeof quote>;
export type PositionSelector = v.InferOutput<typeof position>;
export type Measure = v.InferOutput<typeof measure>;

export type ClaimId = v.InferOutput<typeof claimId>;
export type FlowId = v.InferOutput<typeof flowId>;
export type MechanismId = v.InferOutput<typeof mechanismId>;
export type StepId = v.InferOutput<typeof stepId>;
export type TypeId = v.InferOutput<typeof typeId>;
export type PersonId = v.InferOutput<typeof personId>;
export type PartyId = v.InferOutput<typeof partyId>;
export type PlaceId = v.InferOutput<typeof placeId>;
export type SpeakerId = PersonId | typeof NOT_ATTRIBUTED;
export type Status = (typeof STATUSES)[number];
export type Omission = (typeof OMISSIONS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Relation = (typeof RELATIONS)[number];
export type ColourToken = (typeof COLOURS)[number];
export type GlyphName = (typeof GLYPHS)[number];
