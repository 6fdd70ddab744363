// Loads what stands under the map a moment after the map; the prerendered page holds it from the start.
import { lazyPart } from '../../ui/loading/lazyPart.ts';

export const lazyMapFoot = lazyPart(async () => (await import('./MapFoot.tsx')).MapFoot, { keeps: 'kept-part' });
