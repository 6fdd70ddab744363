// Loads the existing lines when they are asked for.
import { lazyPart } from '../../ui/loading/lazyPart.ts';

export const lazyBuilt = lazyPart(async () => (await import('./BuiltLayer.tsx')).BuiltLayer);
