// Defines how a talk uses its windows and the full screen.

/** A message between the windows of a talk. */
export type TalkWord = { readonly kind: 'at'; readonly slide: number } | { readonly kind: 'where' };

export interface TalkWindows {
  /** Opens this page with a query in a new window; false if the browser refuses. */
  openNotes(search: string): boolean;
  /** Joins the windows of the talk with this name. */
  join(talk: string, hear: (word: TalkWord) => void): { tell(word: TalkWord): void; leave(): void };
  /** Whether the browser allows full screen. */
  canFill(): boolean;
  /** Enters or leaves full screen. */
  toggleFull(): void;
}
