// Loads the reader's own saved dataset as an article with a banner; if that fails, loads the published one.
import { fitsBounds } from '../../map/ground.ts';
import { readPublished } from '../../model/reading/readPublished.ts';
import { pointsOf } from '../../selection/flowRows.ts';
import { keep } from '../services/keep.ts';
import { articleOf, fetchBasemap, type LoadedArticle } from '../loading/loadArticle.ts';
import { BASE } from '../address/paths.ts';
import { askWorker } from './askWorker.ts';
import { keptDataset } from './keptDataset.ts';
import { OwnBanner, OwnLost } from './OwnBanner.tsx';
import { OWN } from './shown.ts';
import { STEP_VIEWS } from '../../views/index.ts';

/** Characters of JSON that the page indexes in a tenth of a second; a worker indexes more. */
const SMALL = 1_000_000;

/** Rejects only if the published article fails to load. */
export async function loadOwn(published: () => Promise<LoadedArticle>): Promise<LoadedArticle> {
  try {
    return await loadKept();
  } catch (error) {
    // The next page shows the published article at once; the reader can still open or forget the saved dataset.
    keep(OWN, 'kept');
    return { ...(await published()), banner: <OwnLost reason={error instanceof Error ? error.message : String(error)} /> };
  }
}

async function loadKept(): Promise<LoadedArticle> {
  const kept = await keptDataset();
  if (kept === null) throw new Error('nothing is kept');
  const { json, text, version, title } = kept;
  const answer = json.length < SMALL ? null : await askWorker({ kind: 'index', json, text });
  const dataset = answer === null ? readPublished({ json, text }, STEP_VIEWS) : answer.kind === 'indexed' ? answer.dataset : null;
  if (dataset === null) throw new Error('what is kept is not sound');
  const [regional, worldwide] = [`${BASE}basemap/region.json`, `${BASE}basemap/world.json`];
  const region = await fetchBasemap(regional);
  const isRegional = fitsBounds(region.bounds, pointsOf(dataset));
  const basemap = isRegional ? region : await fetchBasemap(worldwide);
  const addressOf = (content: string, type: string) => URL.createObjectURL(new Blob([content], { type }));
  const addresses = {
    dataset: addressOf(json, 'application/json'),
    text: addressOf(text, 'text/plain;charset=utf-8'),
    basemap: isRegional ? regional : worldwide,
    context: null,
    version,
  };
  return {
    ...articleOf({ dataset, json }, basemap, addresses),
    isOwn: true,
    findFaults: () => Promise.resolve([]),
    banner: <OwnBanner title={title} />,
  };
}
