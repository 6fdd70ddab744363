// Says who writes the files that readers download: the site decides whether the page waits for them.
import type { Export, Taken } from '../exports/export.ts';
import type { Deck } from '../marks/slide/deck.ts';

export interface Writer {
  deck(deck: Deck): Promise<Uint8Array>;
  export(format: Export, taken: Taken): Promise<Uint8Array>;
}
