// Starts a saved file: reads its contents and hydrates the rendered page, without any request.
import '../layers.css';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { sayIn } from '../../messages/say.ts';
import { readPublished } from '../../model/reading/readPublished.ts';
import { EmbedPage } from '../../pages/embed/EmbedPage.tsx';
import { loadEmbed } from '../../pages/embed/loadEmbed.ts';
import type { PageProps, Params } from '../../pages/page.ts';
import { PresentPage } from '../../pages/present/PresentPage.tsx';
import { takeOver } from '../../ui/takeOver.ts';
import { articleOf } from '../loading/loadArticle.ts';
import { LoadStatus } from '../../ui/loading/LoadStatus.tsx';
import { loadExplore } from '../loading/loadExplore.ts';
import { searchIn } from './fileAddressing.ts';
import { inFile, readSaved, SAVED, type Saved } from './saved.ts';
import { loadSavedParts } from './savedParts.ts';
import { savedSite } from './savedSite.tsx';
import '../fonts.css';
import '../tokens.css';
import '../../marks/marks.css';
import '../../marks/names.css';
import { STEP_VIEWS, TALK_VIEWS } from '../../views/index.ts';
import { loadViews } from '../../views/loadView.ts';

/** The pages that can be saved, by their paths in the registry. */
const PAGES: Readonly<Record<string, (asked: URLSearchParams | null, params: Params) => Promise<ComponentType<PageProps>>>> = {
  '/': loadExplore,
  '/embed/:view/': async (_, { view }) => {
    await loadEmbed(view);
    return EmbedPage;
  },
  '/present/': async () => {
    await loadViews(TALK_VIEWS);
    return PresentPage;
  },
};

start().catch((error: unknown) => {
  const notice = elementWithId('problem');
  const say = sayIn('en');
  const loading = { kind: 'failed', error, retry: () => location.reload() } as const;
  const words = { failed: say('problem.load'), instead: say('problem.load.static') };
  createRoot(notice).render(<LoadStatus say={say} loading={loading} {...words} className="problem-strip" />);
});

async function start(): Promise<void> {
  const saved = readSaved(elementWithId(SAVED).textContent ?? '');
  const asked = searchIn(location) ?? saved.search;
  // Load what was rendered, and what the address asks for beyond it.
  const load = pageOf(saved);
  const [Component] = await Promise.all([
    load(null, saved.params),
    loadSavedParts(),
    load(new URLSearchParams(saved.search), saved.params),
    load(new URLSearchParams(asked), saved.params),
  ]);
  const article = articleIn(saved);
  takeOver(elementWithId('root'), savedSite(saved, article, Component));
}

function pageOf({ page: { path } }: Saved) {
  const load = PAGES[path];
  if (load === undefined) throw new Error(`no file holds the page ${path}`);
  return load;
}

function articleIn(saved: Saved) {
  const { json, text, basemap, version } = saved;
  const dataset = readPublished({ json, text }, STEP_VIEWS);
  if (dataset === null) throw new Error('the dataset in the file was changed, and is not sound');
  return inFile(articleOf({ dataset, json }, basemap, { dataset: '', text: '', basemap: '', context: null, version }), saved);
}

function elementWithId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element #${id}`);
  return element;
}
