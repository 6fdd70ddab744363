// Tells a click by pointer from one by key, assistive technology or script.

/**
 * A click without a pointer has an empty `pointerType`, and its position means nothing. `detail` does not tell: for Enter on a
 * link, Firefox counts one click. Where clicks have no `pointerType` at all (older Safari), only the count is left.
 */
export function isByPointer(click: MouseEvent): boolean {
  return Boolean('pointerType' in click ? click.pointerType : click.detail);
}
