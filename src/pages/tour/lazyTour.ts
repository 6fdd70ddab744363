// Loads the tour's code when a step is first asked for.
import { lazyModule } from '../../ui/loading/lazyModule.ts';

export const lazyTour = lazyModule(() => import('./Tour.tsx'));
