// The parts that the site loads when they are wanted, which a file has from its first render: as it was written, so it comes to life.
import { lazyClaimContext } from '../../pages/context/lazyClaimContext.ts';
import { lazyWhatIf } from '../../pages/swaps/lazyWhatIf.ts';
import { lazyBuilt } from '../../views/map/lazyBuilt.ts';

/** One that can't be had says so in its place. */
export async function loadSavedParts(): Promise<void> {
  await Promise.allSettled([lazyClaimContext, lazyWhatIf, lazyBuilt].map((part) => part.load()));
}
