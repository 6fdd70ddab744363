// Who writes what is taken away: the page itself, unless the site gives another that leaves the page free meanwhile.
import { createContext } from 'react';
import type { Deck } from '../marks/slide/deck.ts';
import type { Export, Taken } from '../exports/export.ts';

export interface Writer {
  deck(deck: Deck): Promise<Uint8Array>;
  export(format: Export, taken: Taken): Promise<Uint8Array>;
}

/** Writes in the page: at once, and nothing else goes on until it is done. */
export const writeHere: Writer = {
  deck: async (deck) => (await import('../deck/write/writeDeck.ts')).writeDeck(deck),
  export: async (format, taken) => format.write(taken),
};

export const WriterContext = createContext<Writer>(writeHere);
