// Loads the words under the map shortly after the map; the prerendered page has them from the start.
import { lazyPart } from '../../ui/loading/lazyPart.ts';

export const lazyMapFoot = lazyPart(async () => (await import('./MapFoot.tsx')).MapFoot, { keeps: 'kept-part' });
