// Decides how strongly to draw each mark, from what is selected and what is pointed at.
import type { Dataset, Sourced } from '../model/dataset.ts';
import type { ClaimId } from '../model/schema.ts';

export interface Focus {
  /** The claim in the address; its card is open. */
  readonly selected: ClaimId | null;
  /** The claims of the mark under the pointer or with the keyboard's focus. */
  readonly pointed: readonly ClaimId[];
  /** Claims of the mechanisms that the selected claim belongs to, and claims of the tour's step. */
  readonly related: readonly ClaimId[];
}

export const NO_FOCUS: Focus = { selected: null, pointed: [], related: [] };

/** `strong`: in focus. `related`: a leg of the same mechanism, or in the tour's step. `faint`: others are in focus. `plain`: none is. */
export type Emphasis = 'plain' | 'strong' | 'related' | 'faint';

/** Gives the focus of a selection, a pointer and a step of the tour. Pointing at the selected claim adds nothing. */
export function focusOn(dataset: Dataset, selected: ClaimId | null, pointed: readonly ClaimId[], step?: Sourced): Focus {
  const ofMechanisms = [...dataset.mechanisms.values()]
    .filter(({ claims }) => selected !== null && claims.includes(selected))
    .flatMap(({ claims }) => claims);
  return { selected, pointed, related: [...ofMechanisms, ...(step?.claims ?? [])] };
}

/** Gives the emphasis of a mark that rests on these claims. */
export function emphasisOf(claims: readonly ClaimId[], focus: Focus): Emphasis {
  if (focus.selected === null && focus.pointed.length === 0 && focus.related.length === 0) return 'plain';
  if (isSelected(claims, focus) || claims.some((id) => focus.pointed.includes(id))) return 'strong';
  return claims.some((id) => focus.related.includes(id)) ? 'related' : 'faint';
}

/** Limits a focus to these rows: nothing here turns faint because of claims elsewhere. */
export function focusWithin(focus: Focus, rows: readonly Sourced[]): Focus {
  const meant = new Set([focus.selected, ...focus.pointed, ...focus.related]);
  return rows.some(({ claims }) => claims.some((id) => meant.has(id))) ? focus : NO_FOCUS;
}

/** Whether a mark that rests on these claims is the selected one. */
export function isSelected(claims: readonly ClaimId[], focus: Focus): boolean {
  return focus.selected !== null && claims.includes(focus.selected);
}
