// Defines `context.json` once: the types, the published JSON Schema and the structural check all come from here.
import * as v from 'valibot';
import { QUANTITIES } from '../schema.ts';
import { LETTERS } from '../swaps/swapModel.ts';

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const prose = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const slug = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'));
const list = <S extends v.GenericSchema>(entry: S) => v.pipe(v.array(entry), v.maxLength(5_000));
const webAddress = v.pipe(v.string(), v.maxLength(500), v.regex(/^https?:\/\/\S+$/, 'an address that starts with http:// or https://'));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'));
const number = v.pipe(v.number(), v.finite());
const unit = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

const contextId = v.pipe(slug, v.brand('ContextId'));
const sourceId = v.pipe(slug, v.brand('SourceId'));

// Any text may name an id that does not exist: the check of references says so.
const named = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const contextRef = v.pipe(named, v.brand('ContextId'));
const sourceRef = v.pipe(named, v.brand('SourceId'));
const claimRef = v.pipe(named, v.brand('ClaimId'));
const mechanismRef = v.pipe(named, v.brand('MechanismId'));

/** What an independent figure can measure: the quantities that a claim can have, and some that only others publish. */
const CONTEXT_QUANTITIES = [...QUANTITIES, 'production', 'consumption', 'exports', 'imports', 'payments', 'foreign-trade'] as const;
const CONTEXT_BOUNDS = ['exact', 'greater-than', 'at-least', 'less-than', 'at-most', 'about'] as const;
/** What was inferred about a statement, and not read on its page. */
const INFERRED = ['said', 'period'] as const;

/** Where a figure was read. A title in square brackets is a description: the page's own could not be read. */
const source = v.strictObject({
  id: sourceId,
  publisher: line,
  title: line,
  address: webAddress,
  licence: line,
  /** Null for a page without a date. */
  published: v.nullable(isoDate),
  accessed: isoDate,
});

/** The time that a figure is about: a span, perhaps without an end; or only the day on which it was said. */
const period = v.variant('kind', [
  v.strictObject({ kind: v.literal('span'), start: isoDate, end: v.nullable(isoDate) }),
  v.strictObject({ kind: v.literal('as-said') }),
]);

/** The claims that a reader may compare a figure with. It does not say whether they are right. */
const beside = v.pipe(list(claimRef), v.minLength(1));

const statementFields = {
  id: contextId,
  /** What is measured, in words. */
  of: line,
  /** Who said it: a person or a body; null where the publisher itself did. */
  speaker: v.nullable(line),
  /** The day on which it was said; null where only the day of the report is known. */
  said: v.nullable(isoDate),
  inferred: v.optional(list(v.picklist(INFERRED)), []),
  quantity: v.picklist(CONTEXT_QUANTITIES),
  value: number,
  unit,
  period,
  /** What makes it hard to compare: definition, coverage, wording. */
  note: prose,
  source: sourceRef,
  beside,
};

/** A figure that somebody stated at some time. */
const statement = v.variant('bound', [
  v.strictObject({ ...statementFields, bound: v.picklist(CONTEXT_BOUNDS) }),
  v.strictObject({ ...statementFields, bound: v.literal('range'), upper: number }),
]);

/** Figures of one source, one a year; null is a known gap. */
const series = v.strictObject({
  id: contextId,
  name: line,
  of: line,
  quantity: v.picklist(CONTEXT_QUANTITIES),
  unit,
  points: v.pipe(
    list(v.strictObject({ year: v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year as YYYY')), value: v.nullable(number) })),
    v.minLength(2),
  ),
  note: prose,
  source: sourceRef,
  beside,
});

/** What was looked for and not found. */
const absence = v.strictObject({
  id: contextId,
  of: prose,
  /** Where we looked for it. */
  sought: prose,
  on: isoDate,
  note: prose,
  beside,
});

/** Statements that disagree, and how, in words. */
const conflict = v.strictObject({ id: contextId, between: v.pipe(list(contextRef), v.minLength(2)), words: prose });

/** Statements to compare with a claim on one scale, under a question that they answer. Those in no check come after. */
const claimCheck = v.strictObject({ id: slug, claim: claimRef, question: line, statements: v.pipe(list(contextRef), v.minLength(1)) });

/** Panels on one scale, in one unit. */
const group = v.strictObject({
  id: slug,
  title: line,
  unit,
  note: prose,
  panels: v.pipe(list(v.strictObject({ id: slug, title: line, series: list(contextRef), statements: list(contextRef) })), v.minLength(1)),
});

/** A statement from which a reader may start the what-if. */
const preset = v.strictObject({ id: slug, mechanism: mechanismRef, letter: v.picklist(LETTERS), context: contextRef });

/** An existing line, by the places that it is documented to run between. Its course between them is not known here. */
const infrastructure = v.strictObject({
  id: contextId,
  name: line,
  carries: line,
  /** From end to end, WGS 84 degrees. */
  stops: v.pipe(list(v.strictObject({ name: line, lonLat: v.strictTuple([number, number]) })), v.minLength(2)),
  state: v.picklist(['in-use', 'idle', 'being-built']),
  facts: prose,
  note: prose,
  source: sourceRef,
  /** Where the coordinates of its places come from. */
  placesFrom: sourceRef,
  beside,
});

export const contextSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('corridors-context-1'),
  /** The id of the dataset that it belongs to. */
  article: named,
  compiled: v.strictObject({ by: line, on: isoDate, licence: line, licenceAddress: webAddress, note: prose }),
  sources: list(source),
  statements: list(statement),
  series: list(series),
  absences: list(absence),
  conflicts: list(conflict),
  checks: list(claimCheck),
  groups: list(group),
  presets: v.optional(list(preset), []),
  lines: v.optional(list(infrastructure), []),
});

/** `context.json` as in the file: structure checked, nothing else. */
export type ContextFile = v.InferOutput<typeof contextSchema>;
export type ContextSource = ContextFile['sources'][number];
export type StatementEntry = ContextFile['statements'][number];
export type SeriesEntry = ContextFile['series'][number];
export type Absence = ContextFile['absences'][number];
export type Conflict = ContextFile['conflicts'][number];
export type ContextPeriod = StatementEntry['period'];
export type ContextId = v.InferOutput<typeof contextId>;
export type SourceId = v.InferOutput<typeof sourceId>;
