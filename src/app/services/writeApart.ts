// Writes files in a worker; if none can start, in the page itself.
import type { Export, Taken } from '../../exports/export.ts';
import type { Writer } from '../../services/services.ts';
import { startWorker } from './trustedWorker.ts';
import { writeHere } from './writeHere.ts';
import type { Job, SentTaken, Written } from './write.worker.ts';
// oxlint-disable-next-line import/default -- Vite answers this query with an address
import address from './write.worker.ts?worker&url';

/** No worker could start, so the page must do the job. */
class NoWorker extends Error {}

export const writeApart: Writer = {
  deck: (deck) => askOr({ kind: 'deck', deck }, () => writeHere.deck(deck)),
  export: (format, taken) =>
    format.takesLong ? askOr({ kind: 'export', id: format.id, taken: sent(taken) }, () => here(format, taken)) : here(format, taken),
};

const here = (format: Export, taken: Taken) => writeHere.export(format, taken);

async function askOr(job: Job, instead: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await ask(job);
  } catch (error) {
    if (error instanceof NoWorker) return instead();
    throw error;
  }
}

function ask(job: Job): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = startWorker(address);
    } catch (error) {
      return reject(new NoWorker(String(error)));
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Written>) => {
      worker.terminate();
      if (data.ok) resolve(data.bytes);
      else reject(new Error(data.reason));
    });
    // The worker failed to load; a failure in writing comes as a message.
    worker.addEventListener('error', ({ message }) => {
      worker.terminate();
      reject(new NoWorker(message));
    });
    worker.postMessage(job);
  });
}

function sent({ dataset, claims, flows, whole, filter, json, version, address: from, at, permalink, say }: Taken): SentTaken {
  return {
    whole,
    filter,
    json,
    version,
    address: from,
    at,
    text: dataset.text,
    claims: claims.map(({ id }) => id),
    flows: flows.map(({ id }) => id),
    permalinks: new Map([...dataset.claims.keys()].map((id) => [id, permalink(id)])),
    language: say.language,
  };
}
