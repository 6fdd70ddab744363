// Loads the tour's code with the first step.
import { lazyModule } from '../../ui/loading/lazyModule.ts';

export const lazyTour = lazyModule(() => import('./Tour.tsx'));
