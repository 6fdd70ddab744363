// Runs one job in a worker and gives its last answer; stops if cancelled or too slow.
import { startWorker } from '../services/trustedWorker.ts';
import type { Answer, Asked } from './own.worker.ts';
// oxlint-disable-next-line import/default -- Vite answers this query with an address
import address from './own.worker.ts?worker&url';

/** A file that takes longer is hostile, or too large for the device. */
export const MOST_SECONDS = 20;

/** The worker did not answer in time. */
export class TooSlow extends Error {}

/** Rejects with the signal's reason, with `TooSlow` or with the worker's error. Always ends the worker. */
export function askWorker(
  asked: Asked,
  signal?: AbortSignal,
  onAnswer?: (answer: Answer) => void,
): Promise<Exclude<Answer, { kind: 'progress' }>> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = startWorker(address);
    const timer = setTimeout(() => end(() => reject(new TooSlow())), MOST_SECONDS * 1000);
    const callOff = () => end(() => reject(signal?.reason));
    const end = (tell: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', callOff);
      worker.terminate();
      tell();
    };
    signal?.addEventListener('abort', callOff);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'progress') onAnswer?.(data);
      else end(() => resolve(data));
    });
    worker.addEventListener('error', (event) => end(() => reject(new Error(event.message || 'the worker could not be loaded'))));
    worker.postMessage(asked);
  });
}
