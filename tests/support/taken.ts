// A slice to what is taken away of it, as a page would hand it to an export.
import type { Taken } from '../../src/exports/export.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Slice } from '../../src/selection/slice.ts';
import { say, sliceOf } from './dataset.ts';

export function takenOf(dataset: Dataset, slice: Slice = sliceOf(dataset), more: Partial<Taken> = {}): Taken {
  return {
    dataset,
    claims: slice.claims,
    flows: slice.flows,
    whole: slice.claims.length === dataset.claims.size && slice.flows.length === dataset.flows.size,
    filter: '',
    json: JSON.stringify(dataset.file),
    version: '0123456789ab',
    address: 'https://example.org/table/',
    permalink: (claim) => `https://example.org/claim/${claim}/`,
    at: '2026-01-02T03:04:05Z',
    say,
    ...more,
  };
}
