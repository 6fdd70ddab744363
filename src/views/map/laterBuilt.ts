// The lines that exist, loaded when they are asked for.
import { later } from '../../ui/later.ts';

export const laterBuilt = later(async () => (await import('./BuiltLayer.tsx')).BuiltLayer);
