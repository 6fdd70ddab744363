// Writes files in the page itself, which is blocked meanwhile.
import type { Writer } from '../../services/services.ts';
import { lazyModule } from '../../ui/loading/lazyModule.ts';

const lazyDeck = lazyModule(async () => (await import('../../deck/write/writeDeck.ts')).writeDeck);

export const writeHere: Writer = {
  deck: async (deck) => (await lazyDeck.load())(deck),
  export: async (format, taken) => format.write(taken),
};
