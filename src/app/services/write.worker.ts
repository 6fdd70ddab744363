// Writes decks and slow exports in a worker, so that the page stays responsive.
import type { Deck } from '../../marks/slide/deck.ts';
import { writeDeck } from '../../deck/write/writeDeck.ts';
import type { Taken } from '../../exports/export.ts';
import { EXPORTS } from '../../exports/index.ts';
import { sayIn } from '../../messages/say.ts';
import { readPublished } from '../../model/reading/readPublished.ts';
import { STEP_VIEWS } from '../../views/index.ts';

/** A download in a form that can be sent to a worker: the dataset as its text, claims and flows as ids. */
export interface SentTaken extends Pick<Taken, 'whole' | 'filter' | 'json' | 'version' | 'address' | 'at'> {
  readonly text: string;
  readonly claims: readonly string[];
  readonly flows: readonly string[];
  /** The permalink of every claim in the dataset, by id. */
  readonly permalinks: ReadonlyMap<string, string>;
  readonly language: string;
}

export type Job =
  | { readonly kind: 'deck'; readonly deck: Deck }
  | { readonly kind: 'export'; readonly id: string; readonly taken: SentTaken };
export type Written = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string };

self.addEventListener('message', ({ data }: MessageEvent<Job>) => void answer(data));

async function answer(job: Job): Promise<void> {
  try {
    const bytes = job.kind === 'deck' ? writeDeck(job.deck) : await writeExport(job.id, job.taken);
    post({ ok: true, bytes });
  } catch (error) {
    post({ ok: false, reason: error instanceof Error ? error.message : String(error) });
  }
}

async function writeExport(id: string, sent: SentTaken): Promise<Uint8Array> {
  const format = EXPORTS.find((each) => each.id === id);
  if (format === undefined) throw new Error(`there is no export ${id}`);
  const { json, text, permalinks, language } = sent;
  const dataset = readPublished({ json, text }, STEP_VIEWS);
  if (dataset === null) throw new Error('the dataset could not be read again');
  const claims = new Map<string, Taken['claims'][number]>(dataset.claims);
  const flows = new Map<string, Taken['flows'][number]>(dataset.flows);
  return format.write({
    ...sent,
    dataset,
    claims: sent.claims.flatMap((each) => claims.get(each) ?? []),
    flows: sent.flows.flatMap((each) => flows.get(each) ?? []),
    permalink: (claim) => permalinks.get(claim) ?? '',
    say: sayIn(language),
  });
}

function post(written: Written): void {
  self.postMessage(written);
}
