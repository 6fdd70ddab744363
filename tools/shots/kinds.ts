// Lists what is photographed of the site's registries: one line a kind.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';
import { statesOf } from './states.ts';
import type { Size, Subject } from './subject.ts';

/** What the site says that it has. */
export interface Catalogue {
  readonly dataset: Dataset;
  /** Pages of the registry; `html` is what the build made of each. */
  readonly pages: readonly { readonly path: string; readonly title: string; readonly html: string }[];
  readonly notFound: { readonly title: string };
  /** `alone` is the address of its own page. */
  readonly views: readonly { readonly id: string; readonly title: string; readonly alone?: string }[];
}

export interface Kind {
  /** Its option (`--page`) and its folder. */
  readonly id: string;
  readonly heading: string;
  subjects(catalogue: Catalogue): readonly Subject[];
}

/** Pages of a new sort, such as embeds, are one more line: their addresses, and the sizes that they are made for. */
export const KINDS: readonly Kind[] = [
  { id: 'page', heading: 'Pages', subjects: pagesOf },
  { id: 'view', heading: 'Views, each alone', subjects: viewsOf },
  { id: 'state', heading: 'States', subjects: ({ dataset }) => statesOf(dataset) },
];

/** Below 1200 px a view is as wide as the window: these are the widths of its panel. */
export const PANEL_SIZES: readonly Size[] = [
  { id: 'panel-300', width: 300, height: 800 },
  { id: 'panel-600', width: 600, height: 900 },
  { id: 'panel-1199', width: 1199, height: 900 },
];

function pagesOf({ pages, notFound }: Catalogue): readonly Subject[] {
  return [
    ...pages.map(({ path, title }): Subject => ({
      id: path.replaceAll(/^\/|\/$/g, '').replaceAll('/', '-') || 'explore',
      title,
      address: path.slice(1),
      extent: 'both',
    })),
    {
      id: 'not-found',
      title: notFound.title,
      address: 'no-such-page/',
      extent: 'both',
      expected: [/^status 404: .*no-such-page/, /^console error: .*404/],
    },
  ];
}

/** Each view where it first stands, else on its own page. Throws for a view that stands on no page: it would be in no picture. */
function viewsOf({ pages, views }: Catalogue): readonly Subject[] {
  return views.map(({ id, title, alone }) => {
    const home = pages.find(({ html }) => html.includes(`"view view-${id}"`));
    const address = home?.path.slice(1) ?? alone;
    if (address === undefined)
      throw new Error(`the view ${id} stands on no page: give it a page, or a kind of its own in tools/shots/kinds.ts`);
    return { id, title, address, crop: `.view-${id}`, sizes: PANEL_SIZES };
  });
}

/** The file of a page in a built site, empty where there is none. */
export function htmlOf(dist: string, file: string): string {
  const path = join(dist, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
