// A dataset and a page to its HTML, by the same components as in the browser, with the empty query.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Article } from '../pages/page.ts';
import { loadStillParts } from '../ui/still.ts';
import { App } from './App.tsx';
import { BASE } from './paths.ts';

export { articleOf, articleQuery } from './loadArticle.ts';
export { NOT_FOUND, PAGES } from './pages.ts';
export { sayIn } from '../messages/say.ts';

/** The HTML of the root element for a page of the registry. */
export async function renderPage(path: string, article: Article): Promise<string> {
  await loadStillParts();
  return renderToString(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <App article={article} ssrPath={BASE + path.replace(/^\//, '')} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
