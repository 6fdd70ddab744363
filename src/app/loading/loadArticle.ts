// Loads an article from three addresses, and checks and indexes it once.
import type { ReactNode } from 'react';
import { sha256Hex } from '../../exports/sha256.ts';
import { layGround, type Basemap } from '../../map/ground.ts';
import type { Fault } from '../../model/reading/fault.ts';
import type { DatasetSource } from '../../model/reading/readDataset.ts';
import { readPublished } from '../../model/reading/readPublished.ts';
import type { Article } from '../../services/article.ts';
import { pointsOf } from '../../selection/flowRows.ts';
import { fetchText } from './fetchText.ts';
import { STEP_VIEWS } from '../../views/index.ts';
import { LoadError } from '../../ui/loading/loading.ts';
import { lazyModule } from '../../ui/loading/lazyModule.ts';

const lazyProofs = lazyModule(async () => (await import('../../model/reading/readDataset.ts')).readDataset);

export interface ArticleAddresses {
  readonly dataset: string;
  readonly text: string;
  readonly basemap: string;
  /** Null for an article without one; loaded only when needed. */
  readonly context: string | null;
  /** The version of the dataset's file at build. */
  readonly version: string;
}

/** An article, and a function that checks its dataset in full when there is time. */
export interface LoadedArticle extends Article {
  /** Shown above every page for a reader's own dataset. */
  readonly banner?: ReactNode;
  findFaults(): Promise<readonly Fault[]>;
}

/** Fetches, checks and indexes an article. Rejects with a `LoadError`: a retry may help with a server, not with a faulty dataset. */
export async function loadArticle(addresses: ArticleAddresses): Promise<LoadedArticle> {
  const [json, text, basemap] = await Promise.all([
    fetchText(addresses.dataset),
    fetchText(addresses.text),
    fetchBasemap(addresses.basemap),
  ]);
  const dataset = readPublished({ json, text }, STEP_VIEWS);
  const findFaults = async () => {
    // Loaded after the page: the build has checked the file, so this finds only later changes.
    const readDataset = await lazyProofs.load();
    const source = { json, text, textSha256: await sha256Hex(new TextEncoder().encode(text)) } satisfies DatasetSource;
    const reading = readDataset(source, STEP_VIEWS);
    return reading.ok ? [] : reading.faults;
  };
  if (dataset === null) throw new LoadError({ kind: 'faults', faults: await findFaults() });
  return { ...articleOf({ dataset, json }, basemap, addresses), findFaults };
}

/** Makes an article from what is already loaded, as in the prerender. */
export function articleOf({ dataset, json }: Pick<Article, 'dataset' | 'json'>, basemap: Basemap, addresses: ArticleAddresses): Article {
  const { version, ...loadedFrom } = addresses;
  return { dataset, json, ground: layGround(basemap, pointsOf(dataset)), version, addresses: loadedFrom };
}

/** Rejects with a `LoadError`. */
export async function fetchBasemap(address: string): Promise<Basemap> {
  return parseBasemap(await fetchText(address), address);
}

function parseBasemap(json: string, address: string): Basemap {
  try {
    // This project makes and tests the file, so its shape is trusted.
    return JSON.parse(json) as Basemap;
  } catch (error) {
    throw new LoadError({ kind: 'network', address, reason: error instanceof Error ? error.message : String(error) });
  }
}
