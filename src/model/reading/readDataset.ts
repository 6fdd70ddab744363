// Reads and checks a dataset, and gives a Dataset or every fault. The app, the build, tests and the command line all use it.
import * as v from 'valibot';
import { prepareChecks } from '../checks/check.ts';
import { checkDataset } from '../checks/index.ts';
import { indexDataset, type Dataset } from '../dataset.ts';
import { finding, type Fault } from './fault.ts';
import { parseJson } from './parseJson.ts';
import { datasetSchema } from '../schema.ts';
import type { StepViews } from '../stepViews.ts';
import { structureFaults } from './structure.ts';

export interface DatasetSource {
  /** The bytes of `dataset.json`, decoded as UTF-8. */
  readonly json: string;
  /** The bytes of `article.txt`, decoded as UTF-8. Only a byte order mark is removed. */
  readonly text: string;
  /** SHA-256 of the bytes of `article.txt` in lower-case hexadecimal; null where the platform can't compute it. */
  readonly textSha256: string | null;
}

export type Reading = { readonly ok: true; readonly dataset: Dataset } | { readonly ok: false; readonly faults: readonly Fault[] };

/** About a book of a thousand pages. */
const MAX_TEXT = 2_000_000;
/** The most faults reported in one run: more help nobody, and a hostile file could cause millions. */
const MAX_FAULTS = 1000;

/**
 * Reads, checks and indexes a dataset. Reports every fault, not just the first; past a thousand it gives the first thousand and a line
 * that says so. Where the structure is broken the other checks can't run, so only its faults are reported. Never throws on bad input.
 * `stepViews` are the views that a step of the tour can show.
 */
export function readDataset(source: DatasetSource, stepViews: StepViews): Reading {
  const parsed = parseJson(source.json);
  if (!parsed.ok) return fail([{ rule: 'json', ...parsed.finding }]);
  const { length } = source.text;
  if (length > MAX_TEXT) {
    return fail([{ rule: 'text', ...finding('$.source.text.file', `${length} characters`, `at most ${MAX_TEXT}`) }]);
  }
  // A sound file needs this pass alone. It stops early in a broken one, and the faults are then collected entry by entry.
  const schema = datasetSchema(Object.keys(stepViews));
  const structure = v.safeParse(schema, parsed.value, { abortEarly: true });
  if (!structure.success) return fail(structureFaults(parsed.value, schema));
  const file = structure.output;
  const reading = fail(checkDataset(prepareChecks(file, source.text, source.textSha256, stepViews)));
  return reading.faults.length > 0 ? reading : { ok: true, dataset: indexDataset(file, source.text) };
}

function fail(found: Iterable<Fault>): { readonly ok: false; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  for (const fault of found) {
    if (faults.length === MAX_FAULTS) {
      const more = finding('$', `more than ${MAX_FAULTS} faults`, 'none', 'mend those listed, then check again');
      return { ok: false, faults: [...faults, { rule: 'limit', ...more }] };
    }
    faults.push(fault);
  }
  return { ok: false, faults };
}
