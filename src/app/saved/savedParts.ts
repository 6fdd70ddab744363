// Loads the site's lazy parts at once in a saved file, so that hydration finds what was rendered.
import { lazyClaimContext } from '../../pages/context/lazyClaimContext.ts';
import { lazyWhatIf } from '../../pages/swaps/lazyWhatIf.ts';
import { lazyBuilt } from '../../views/map/lazyBuilt.ts';

/** A part that fails to load shows its own error. */
export async function loadSavedParts(): Promise<void> {
  await Promise.allSettled([lazyClaimContext, lazyWhatIf, lazyBuilt].map((part) => part.load()));
}
