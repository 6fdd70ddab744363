// Renders a saved file's page: the same when saving and in the file, so that hydration works.
import { StrictMode, type ComponentType, type ReactElement } from 'react';
import { readPublishedContext } from '../../model/context/readPublishedContext.ts';
import type { PageProps } from '../../pages/page.ts';
import type { Article } from '../../services/article.ts';
import { clientOf } from '../../ui/loading/queries.ts';
import { contextLoad } from '../loading/contextLoad.ts';
import { App } from '../App.tsx';
import { fileServices } from './fileServices.ts';
import type { Saved } from './saved.ts';
import { SavedFoot } from './SavedFoot.tsx';

/** `article` is the one in the file, read. */
export function savedSite(saved: Saved, article: Article, Component: ComponentType<PageProps>): ReactElement {
  const load = () => Promise.resolve(Component);
  const queries = { client: null };
  const { context } = article.addresses;
  if (context !== null && saved.context !== null)
    clientOf(queries).setQueryData(contextLoad(context).queryKey, readPublishedContext(saved.context));
  // A talk fills the screen, and its last slide names its source.
  const isTalk = saved.page.bare && !saved.page.selects;
  return (
    <StrictMode>
      <App
        article={article}
        queries={queries}
        place={{ page: { ...saved.page, load }, params: saved.params }}
        Component={Component}
        services={fileServices(saved)}
        foot={isTalk ? null : <SavedFoot saved={saved} />}
      />
    </StrictMode>
  );
}
