// The calculation beside an embedded view or in a talk: fetched only where an address asks for it.
import { later } from '../../ui/later.ts';

export const laterWhatIf = later(async () => (await import('./WhatIf.tsx')).WhatIf);
