// Checks that addresses of other origins start no worker.
import { expect, it } from 'vitest';
import { startWorker } from './trustedWorker.ts';

it.each(['https://example.org/worker.js', '//example.org/worker.js', 'data:text/javascript,1', 'blob:https://example.org/1'])(
  'refuses %s',
  (address) => {
    expect(() => startWorker(address)).toThrow(/another origin/);
  },
);
