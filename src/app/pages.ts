// The registry of pages: one line an address.
import type { ComponentType } from 'react';
import type { MessageKey } from '../messages/say.ts';
import { Explore } from '../pages/Explore.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import type { PageProps } from '../pages/page.ts';

export interface Page {
  /** Canonical path under the site's base: starts and ends with a slash. */
  readonly path: string;
  /** The file that it is prerendered to. */
  readonly file: string;
  readonly title: MessageKey;
  /** Whether the header links to it. */
  readonly listed: boolean;
  /** The parts that a keyboard may skip to, by their ids. */
  readonly skipsTo: readonly { readonly id: string; readonly words: MessageKey }[];
  readonly Component: ComponentType<PageProps>;
}

export const PAGES: readonly Page[] = [
  {
    path: '/',
    file: 'index.html',
    title: 'page.explore',
    listed: true,
    skipsTo: [
      { id: 'text', words: 'site.skipToText' },
      { id: 'map', words: 'site.skipToMap' },
    ],
    Component: Explore,
  },
];

/** What stands at any other address. */
export const NOT_FOUND: Page = { path: '/404/', file: '404.html', title: 'page.notFound', listed: false, skipsTo: [], Component: NotFound };

/** The page at a path under the base; the closing slash may be missing. */
export function pageAt(path: string): Page {
  const canonical = path.endsWith('/') ? path : `${path}/`;
  return PAGES.find((page) => page.path === canonical) ?? NOT_FOUND;
}
