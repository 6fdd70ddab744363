// Tells how strongly each mark is drawn, from what is selected and what is pointed at.
import type { Dataset, Sourced } from '../model/dataset.ts';
import type { ClaimId } from '../model/schema.ts';

export interface Focus {
  /** The claim in the address; its card is open. */
  readonly selected: ClaimId | null;
  /** The claims of the mark under the pointer or the keyboard's focus. */
  readonly pointed: readonly ClaimId[];
  /** Claims of the mechanisms that the selected claim belongs to, and those that the tour's step is about. */
  readonly related: readonly ClaimId[];
}

export const NO_FOCUS: Focus = { selected: null, pointed: [], related: [] };

/** `strong`: meant. `related`: a leg of the same mechanism, or what the tour's step is about. `faint`: something else is meant. `plain`: nothing is. */
export type Emphasis = 'plain' | 'strong' | 'related' | 'faint';

/** The focus of a selection, a pointer and a step of the tour; pointing at what is selected adds nothing. */
export function focusOn(dataset: Dataset, selected: ClaimId | null, pointed: readonly ClaimId[], step?: Sourced): Focus {
  const ofMechanisms = [...dataset.mechanisms.values()]
    .filter(({ claims }) => selected !== null && claims.includes(selected))
    .flatMap(({ claims }) => claims);
  return { selected, pointed, related: [...ofMechanisms, ...(step?.claims ?? [])] };
}

/** The emphasis of a mark that rests on these claims. */
export function emphasisOf(claims: readonly ClaimId[], focus: Focus): Emphasis {
  if (focus.selected === null && focus.pointed.length === 0 && focus.related.length === 0) return 'plain';
  if (isSelected(claims, focus) || claims.some((id) => focus.pointed.includes(id))) return 'strong';
  return claims.some((id) => focus.related.includes(id)) ? 'related' : 'faint';
}

/** The focus as far as it concerns these rows: what is meant elsewhere makes nothing here faint. */
export function focusWithin(focus: Focus, rows: readonly Sourced[]): Focus {
  const meant = new Set([focus.selected, ...focus.pointed, ...focus.related]);
  return rows.some(({ claims }) => claims.some((id) => meant.has(id))) ? focus : NO_FOCUS;
}

/** Whether a mark that rests on these claims is the selected one. */
export function isSelected(claims: readonly ClaimId[], focus: Focus): boolean {
  return focus.selected !== null && claims.includes(focus.selected);
}
