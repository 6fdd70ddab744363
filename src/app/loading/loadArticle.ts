// Three addresses to an article: fetched, checked and indexed once, so that nothing is parsed twice.
import type { ReactNode } from 'react';
import { sha256Hex } from '../../exports/sha256.ts';
import { layGround, type Basemap } from '../../map/ground.ts';
import type { Fault } from '../../model/reading/fault.ts';
import type { DatasetSource } from '../../model/reading/readDataset.ts';
import { readPublished } from '../../model/reading/readPublished.ts';
import type { Article } from '../../services/article.ts';
import { pointsOf } from '../../selection/flowRows.ts';
import { STEP_VIEWS } from '../../views/index.ts';

export interface ArticleAddresses {
  readonly dataset: string;
  readonly text: string;
  readonly basemap: string;
  /** Null for an article without one; it is loaded where it is asked for. */
  readonly context: string | null;
  /** Of the dataset's file, as the build found it. */
  readonly version: string;
}

/** Why an article could not be loaded, in a form that can be said. */
export type LoadProblem =
  | { readonly kind: 'network'; readonly address: string; readonly reason: string }
  | { readonly kind: 'missing'; readonly address: string; readonly status: number }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** An article, and the proofs of its dataset, to be run when there is time. */
export interface LoadedArticle extends Article {
  /** Stands above every page, where the reader opened a dataset of their own. */
  readonly banner?: ReactNode;
  findFaults(): Promise<readonly Fault[]>;
}

export class LoadError extends Error {
  constructor(readonly problem: LoadProblem) {
    super(`could not load the article: ${problem.kind}`);
  }
}

/**
 * Fetches, checks and indexes an article. Rejects with a `LoadError`: no retry by itself mends a dataset with faults, and the
 * notice has a button for a network that failed. Nothing watches it or asks for it again, so it needs no query library,
 * which would weigh 6 kB in the first script.
 */
export async function loadArticle(addresses: ArticleAddresses): Promise<LoadedArticle> {
  const [json, text, basemap] = await Promise.all([
    fetchText(addresses.dataset),
    fetchText(addresses.text),
    fetchBasemap(addresses.basemap),
  ]);
  const dataset = readPublished({ json, text }, STEP_VIEWS);
  const findFaults = async () => {
    // Loaded after the page: the build has proved the file, so this only finds what was changed since.
    const { readDataset } = await import('../../model/reading/readDataset.ts');
    const source = { json, text, textSha256: await sha256Hex(new TextEncoder().encode(text)) } satisfies DatasetSource;
    const reading = readDataset(source, STEP_VIEWS);
    return reading.ok ? [] : reading.faults;
  };
  if (dataset === null) throw new LoadError({ kind: 'faults', faults: await findFaults() });
  return { ...articleOf({ dataset, json }, basemap, addresses), findFaults };
}

/** The same from what is already in hand: the prerender calls this. */
export function articleOf({ dataset, json }: Pick<Article, 'dataset' | 'json'>, basemap: Basemap, addresses: ArticleAddresses): Article {
  const { version, ...loadedFrom } = addresses;
  return { dataset, json, ground: layGround(basemap, pointsOf(dataset)), version, addresses: loadedFrom };
}

/** Rejects with a `LoadError`. */
export async function fetchBasemap(address: string): Promise<Basemap> {
  return parseBasemap(await fetchText(address), address);
}

/** Rejects with a `LoadError`. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new LoadError({ kind: 'network', address, reason: error instanceof Error ? error.message : String(error) });
  });
  if (!response.ok) throw new LoadError({ kind: 'missing', address, status: response.status });
  return response.text();
}

function parseBasemap(json: string, address: string): Basemap {
  try {
    // Made and tested by this project: it is trusted to be what its recipe makes.
    return JSON.parse(json) as Basemap;
  } catch (error) {
    throw new LoadError({ kind: 'network', address, reason: error instanceof Error ? error.message : String(error) });
  }
}
