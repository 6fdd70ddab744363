// Writes files in the page itself: nothing else goes on until that is done.
import type { Writer } from '../../services/services.ts';

export const writeHere: Writer = {
  deck: async (deck) => (await import('../../deck/write/writeDeck.ts')).writeDeck(deck),
  export: async (format, taken) => format.write(taken),
};
