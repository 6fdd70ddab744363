// Defines the states of code or data that loads late, with one way to try again.
import type { Fault } from '../../model/reading/fault.ts';

export type Loading<Value> =
  /** Off: nobody wants it. */
  | { readonly kind: 'off' | 'waiting' }
  | { readonly kind: 'here'; readonly value: Value }
  /** Null if trying again would not help. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: (() => void) | null };

/** Why a file could not be loaded, as a value that can be put into words. */
export type LoadProblem =
  | { readonly kind: 'network'; readonly address: string; readonly reason: string }
  | { readonly kind: 'missing'; readonly address: string; readonly status: number }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

export class LoadError extends Error {
  constructor(readonly problem: LoadProblem) {
    super(`could not load: ${problem.kind}`);
  }
}
