// Has what stands under the map in the page from the start, and its code a moment after the map.
import { still } from '../../ui/still.ts';

export const stillMapFoot = still('still-part', async () => (await import('./MapFoot.tsx')).MapFoot);
