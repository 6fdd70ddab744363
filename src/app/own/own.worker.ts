// Reads and checks the reader's files in a worker, so that the page stays responsive.
import { sha256Hex } from '../../exports/sha256.ts';
import type { OwnOutcome } from '../../imports/outcome.ts';
import { MAX_BYTES, sizeFault, type OwnFault, type OwnFile } from '../../imports/ownFile.ts';
import { readOwn } from '../../imports/readOwn.ts';
import { readPublished } from '../../model/reading/readPublished.ts';
import type { Dataset } from '../../model/dataset.ts';
import { STEP_VIEWS } from '../../views/index.ts';
import type { ChosenFile } from '../../services/own.ts';

export type Asked =
  | { readonly kind: 'open'; readonly files: readonly ChosenFile[]; readonly today: string }
  /** A dataset that was checked before it was saved. */
  | { readonly kind: 'index'; readonly json: string; readonly text: string };

export type Answer =
  | { readonly kind: 'progress'; readonly progress: 'checking' }
  | { readonly kind: 'sound'; readonly json: string; readonly text: string; readonly title: string; readonly version: string }
  | { readonly kind: 'faulty'; readonly faults: readonly OwnFault[]; readonly missing: 'text' | 'dataset' | null }
  | { readonly kind: 'indexed'; readonly dataset: Dataset | null };

/** The most bytes of a folder's files together; no dataset is larger. */
const MAX_TOTAL = 2 * MAX_BYTES;

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.kind === 'index') answer({ kind: 'indexed', dataset: readPublished(data, STEP_VIEWS) });
  else void open(data.files, data.today);
});

async function open(chosen: readonly ChosenFile[], today: string): Promise<void> {
  const tooLarge = chosen.flatMap(({ path, file }) => sizeFault(path, file.size) ?? []);
  const total = chosen.reduce((sum, { file }) => sum + file.size, 0);
  if (tooLarge.length === 0 && total > MAX_TOTAL)
    tooLarge.push(...[sizeFault('all files together', total)].filter((fault) => fault !== null));
  if (tooLarge.length > 0) return answer({ kind: 'faulty', faults: tooLarge, missing: null });
  const files: OwnFile[] = [];
  for (const { path, file } of chosen) files.push({ path, bytes: new Uint8Array(await file.arrayBuffer()) });
  answer({ kind: 'progress', progress: 'checking' });
  answer(answerOf(await readOwn(files, (bytes) => sha256Hex(bytes.slice()), today)));
}

function answerOf(outcome: OwnOutcome): Answer {
  if (!outcome.ok) return { kind: 'faulty', faults: outcome.faults, missing: outcome.missing };
  const { json, text, version, dataset } = outcome;
  return { kind: 'sound', json, text, version, title: dataset.file.source.title };
}

function answer(message: Answer): void {
  self.postMessage(message);
}
