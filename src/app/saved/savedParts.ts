// The parts that the site loads when they are wanted, which a file has from its first render: as it was written, so it comes to life.
import { laterContext } from '../../pages/context/laterContext.ts';
import { laterWhatIf } from '../../pages/swaps/laterWhatIf.ts';
import { laterBuilt } from '../../views/map/laterBuilt.ts';

/** One that can't be had says so in its place. */
export async function loadSavedParts(): Promise<void> {
  await Promise.allSettled([laterContext, laterWhatIf, laterBuilt].map((part) => part.load()));
}
