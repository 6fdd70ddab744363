// Defines a check and its input: a file of the right structure, its text, and entries indexed by id.
import type { Finding } from '../reading/fault.ts';
import type { ClaimEntry, DatasetFile, FlowEntry } from '../schema.ts';
import type { StepViews } from '../stepViews.ts';
import { indexText, type TextIndex } from '../text/textIndex.ts';

/**
 * One rule. It yields every finding that breaks it, one by one, so that the caller can stop. The first line of its file and
 * `docs/dataset.md` say what it checks; a field would add to the page's first script.
 */
export interface Check {
  readonly id: string;
  find(checked: Checked): Iterable<Finding>;
}

type ById<Entry> = ReadonlyMap<string, Entry>;

/** A dataset of the right structure and nothing more: ids may be used twice and references may lead nowhere. */
export interface Checked {
  readonly file: DatasetFile;
  readonly text: string;
  readonly textIndex: TextIndex;
  /** Null where the platform could not compute it. */
  readonly textSha256: string | null;
  readonly claims: ById<ClaimEntry>;
  readonly flows: ById<FlowEntry>;
  readonly parties: ById<DatasetFile['parties'][number]>;
  readonly places: ById<DatasetFile['places'][number]>;
  readonly people: ById<DatasetFile['people'][number]>;
  readonly types: ById<DatasetFile['types'][number]>;
  /** Flows whose claims were partly left behind when the file was taken from another: nobody can check whether they agree with them all. */
  readonly cutFlows: ReadonlySet<string>;
  readonly stepViews: StepViews;
}

/** Prepares a file and its text for the checks. Where an id is used twice, the last entry counts. */
export function prepareChecks(file: DatasetFile, text: string, textSha256: string | null, stepViews: StepViews): Checked {
  return {
    file,
    text,
    textIndex: indexText(text),
    textSha256,
    claims: byId(file.claims),
    flows: byId(file.flows),
    parties: byId(file.parties),
    places: byId(file.places),
    people: byId(file.people),
    types: byId(file.types),
    cutFlows: new Set(file.taken?.cutFlows),
    stepViews,
  };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
