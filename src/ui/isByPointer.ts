// Tells a click made with a pointer from one made by a key, by assistive technology or by a script.

/**
 * A click without a pointer names no kind of one, and its place means nothing. Its `detail` doesn't tell: for Enter on a link, Firefox
 * counts a first click. Where clicks name no pointer at all (older Safari), the count is all there is.
 */
export function isByPointer(click: MouseEvent): boolean {
  return Boolean('pointerType' in click ? click.pointerType : click.detail);
}
