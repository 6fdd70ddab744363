// Builds the dataset that the rest of the program uses: references resolved, quotes located, entries indexed by id.
import { cutParagraphs, type Paragraph } from './text/paragraphs.ts';
import {
  NOT_ATTRIBUTED,
  type ClaimEntry,
  type ClaimId,
  type DatasetFile,
  type Direction,
  type FlowEntry,
  type FlowId,
  type Measure,
  type MechanismEntry,
  type MechanismId,
  type Omission,
  type PartyId,
  type PersonId,
  type PlaceId,
  type Relation,
  type SpeakerId,
  type Status,
  type StepId,
  type TypeId,
} from './schema.ts';
import { readSteps, type Step } from './tourSteps.ts';
import { indexText, type Span } from './text/textIndex.ts';

/** Anything drawn for something said names the claims that it rests on, at least one. */
export interface Sourced {
  readonly claims: readonly [ClaimId, ...ClaimId[]];
}

export type FlowType = DatasetFile['types'][number];
export type Person = DatasetFile['people'][number];
export type Party = DatasetFile['parties'][number];
export type Place = DatasetFile['places'][number];

export interface Claim {
  readonly id: ClaimId;
  /** Place among the claims in text order, from 1. */
  readonly number: number;
  readonly quote: string;
  /** Where the quote is in the text, UTF-16. */
  readonly span: Span;
  /** Number of the paragraph in which the quote starts. */
  readonly paragraph: number;
  readonly speaker: SpeakerId;
  readonly reportedBy: PersonId;
  /** The first sets the colour of its marks; empty for a claim of no type. */
  readonly types: readonly TypeId[];
  readonly status: Status;
  readonly paraphrase: string;
  readonly parties: readonly PartyId[];
  readonly measure: Measure | null;
  readonly notGiven: readonly Omission[];
  readonly coding: ClaimEntry['coding'];
}

/** An end of a flow as the article gives it: a party, or a place (which may lie within a party). */
export type End = { readonly kind: 'party'; readonly party: Party } | { readonly kind: 'place'; readonly place: Place };

export interface Flow extends Sourced {
  readonly id: FlowId;
  readonly types: readonly [TypeId, ...TypeId[]];
  /** The status of the flow's first claim. */
  readonly status: Status;
  /** Null where the article gives no origin. */
  readonly from: End | null;
  readonly via: readonly End[];
  /** Null where the article gives no destination. */
  readonly to: End | null;
  readonly reaching: Place | null;
  readonly direction: Direction;
  readonly measure: Measure | null;
  readonly route: FlowEntry['route'];
  readonly note: string | null;
  /** The mechanism that the flow is a leg of, and the number of the leg, from 1. */
  readonly leg: { readonly mechanism: MechanismId; readonly number: number } | null;
}

export interface Mechanism extends Sourced {
  readonly id: MechanismId;
  readonly name: string;
  readonly ground: { readonly quote: string; readonly span: Span } | null;
  readonly legs: readonly Flow[];
  readonly links: readonly { from: FlowId; to: FlowId; relation: Relation; words: string; claim: ClaimId }[];
  readonly notNamed: MechanismEntry['notNamed'];
}

export interface Dataset {
  /** The file as read, for exports. */
  readonly file: DatasetFile;
  readonly text: string;
  readonly title: Span;
  readonly paragraphs: readonly Paragraph[];
  readonly types: ReadonlyMap<TypeId, FlowType>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  /** In text order. */
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  /** In the text order of their first claims. */
  readonly flows: ReadonlyMap<FlowId, Flow>;
  readonly mechanisms: ReadonlyMap<MechanismId, Mechanism>;
  /** In tour order; empty where the dataset has no tour. */
  readonly steps: ReadonlyMap<StepId, Step>;
}

/**
 * Indexes a file that has passed every check. Throws where a reference does not resolve: the checks come first,
 * and only `readDataset` and `readPublished` call this.
 */
export function indexDataset(file: DatasetFile, text: string): Dataset {
  const { title, paragraphs } = cutParagraphs(text, file.source.text.firstParagraph);
  const { locate } = indexText(text);
  const parties = byId(file.parties);
  const places = byId(file.places);
  const claims = byId(
    file.claims
      .map((entry) => ({ entry, span: must(locate(entry.position), entry.id) }))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
      .map(({ entry, span }, index): Claim => readClaim(entry, span, paragraphs, index + 1)),
  );

  const ends = new Map<PartyId | PlaceId, End>([
    ...file.places.map((place): [PlaceId, End] => [place.id, { kind: 'place', place }]),
    ...file.parties.map((party): [PartyId, End] => [party.id, { kind: 'party', party }]),
  ]);
  const findEnd = (id: PartyId | PlaceId): End => must(ends.get(id), id);
  const legs = new Map(
    file.mechanisms.flatMap(({ id, legs: flowIds }) =>
      flowIds.map((flowId, index) => [flowId, { mechanism: id, number: index + 1 }] as const),
    ),
  );
  const flows = byId(
    file.flows
      .map((entry): Flow => {
        const [first, ...rest] = entry.claims;
        const [type, ...otherTypes] = entry.types;
        const firstClaim = must(first === undefined ? null : claims.get(first), entry.id);
        return {
          id: entry.id,
          claims: [firstClaim.id, ...rest],
          types: [must(type, entry.id), ...otherTypes],
          status: firstClaim.status,
          from: entry.from === null ? null : findEnd(entry.from),
          via: entry.via.map(findEnd),
          to: entry.to === null ? null : findEnd(entry.to),
          reaching: entry.reaching === null ? null : must(places.get(entry.reaching), entry.reaching),
          direction: entry.direction,
          measure: entry.measureFrom === null ? null : must(claims.get(entry.measureFrom), entry.measureFrom).measure,
          route: entry.route,
          note: entry.note,
          leg: legs.get(entry.id) ?? null,
        };
      })
      .sort((a, b) => order(claims, a) - order(claims, b)),
  );
  const mechanisms = byId(
    file.mechanisms.map((entry): Mechanism => {
      const legFlows = entry.legs.map((id) => must(flows.get(id), id));
      const [first, ...rest] = new Set([...legFlows.flatMap((leg) => leg.claims), ...entry.links.map((link) => link.claim)]);
      return {
        id: entry.id,
        name: entry.name,
        claims: [must(first, entry.id), ...rest],
        ground: entry.ground && {
          quote: entry.ground.quote.exact,
          span: must(locate(entry.ground.position), entry.id),
        },
        legs: legFlows,
        links: entry.links,
        notNamed: entry.notNamed,
      };
    }),
  );
  const steps = readSteps(file.steps, claims);
  const types = byId(file.types);
  const people = byId(file.people);
  return { file, text, title, paragraphs, types, people, parties, places, claims, flows, mechanisms, steps };
}

/** Gives a speaker's name; null for words that the article attributes to nobody. */
export function speakerName(dataset: Dataset, speaker: SpeakerId): string | null {
  return speaker === NOT_ATTRIBUTED ? null : (dataset.people.get(speaker)?.name ?? null);
}

/** Gives the flows that rest on a claim, in text order. */
export function flowsOfClaim(dataset: Dataset, claim: ClaimId): Flow[] {
  return [...dataset.flows.values()].filter((flow) => flow.claims.includes(claim));
}

/** Gives the party that an end belongs to: itself, or the one around the place; null for a place within no party. */
export function partyOfEnd(end: End): PartyId | null {
  return end.kind === 'party' ? end.party.id : end.place.within;
}

/** Names an end as the dataset spells it. */
export function endName(end: End): string {
  return end.kind === 'party' ? end.party.name : end.place.name;
}

function readClaim(entry: ClaimEntry, span: Span, paragraphs: readonly Paragraph[], number: number): Claim {
  const { id, quote, speaker, reportedBy, types, status, paraphrase, parties, measure, notGiven, coding } = entry;
  const paragraph = paragraphs.findLast((each) => each.start <= span.start)?.number ?? 0;
  return {
    id,
    number,
    quote: quote.exact,
    span,
    paragraph,
    speaker,
    reportedBy,
    types,
    status,
    paraphrase,
    parties,
    measure,
    notGiven,
    coding,
  };
}

function order(claims: ReadonlyMap<ClaimId, Claim>, flow: Flow): number {
  return claims.get(flow.claims[0])?.number ?? 0;
}

function byId<Entry extends { id: unknown }>(entries: readonly Entry[]): Map<Entry['id'], Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function must<Value>(value: Value | null | undefined, name: string): Value {
  if (value === null || value === undefined) throw new Error(`${name} does not resolve in a checked dataset`);
  return value;
}
