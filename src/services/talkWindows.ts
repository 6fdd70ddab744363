// Says what a talk may do with its windows and with the screen: a page reads no window itself.

/** What one window of a talk tells the others. */
export type TalkWord = { readonly kind: 'at'; readonly slide: number } | { readonly kind: 'where' };

export interface TalkWindows {
  /** Opens a query of this page in a window of its own; false where the browser does not let us. */
  openNotes(search: string): boolean;
  /** Listens to the other windows of a talk, by its name. */
  join(talk: string, hear: (word: TalkWord) => void): { tell(word: TalkWord): void; leave(): void };
  /** Whether the browser lets a page fill the screen. */
  canFill(): boolean;
  /** Fills the screen, or leaves it. */
  toggleFull(): void;
}
