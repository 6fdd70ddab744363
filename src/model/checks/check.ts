// Says what a check is, and what it is given: the file, its text, and everything by its id.
import type { Finding } from '../reading/fault.ts';
import type { ClaimEntry, DatasetFile, FlowEntry } from '../schema.ts';
import type { StepViews } from '../stepViews.ts';
import { indexText, type TextIndex } from '../text/textIndex.ts';

/**
 * One rule, and every finding that breaks it: lazy, so that whoever reads can stop. What it proves stands in the first
 * line of its file and in `docs/dataset.md`, not in a field: this code is part of the page's first script.
 */
export interface Check {
  readonly id: string;
  find(checked: Checked): Iterable<Finding>;
}

type ById<Entry> = ReadonlyMap<string, Entry>;

/** A dataset that has the right structure and nothing more: its ids may be doubled and its references may dangle. */
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
  /** Flows of a part of a dataset that lack some of their claims: whether they agree with them all can't be told. */
  readonly cutFlows: ReadonlySet<string>;
  readonly stepViews: StepViews;
}

/** Makes a file and its text ready for the checks. Where an id is doubled, the last entry stands for it. */
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
