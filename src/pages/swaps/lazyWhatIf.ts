// Loads the calculation beside an embedded view or in a talk, only if the address asks for it.
import { lazyPart } from '../../ui/loading/lazyPart.ts';

export const lazyWhatIf = lazyPart(async () => (await import('./WhatIf.tsx')).WhatIf);
