// Reads a saved file's query from the fragment, `#?claim=…`, and writes it there: no browser lets a script write the query of a file.
import { useSyncExternalStore } from 'react';
import { EMPTY_QUERY, leaveTable, goToStep, writeQuery, type Query } from '../../selection/query.ts';
import type { Addressing } from '../address/addressing.ts';
import { claimPath, pathsFrom } from '../address/paths.ts';
import type { Saved } from './saved.ts';

/** What an address says is asked: after `#?`, else after `?`; null where it asks nothing, not even for nothing. */
export function searchIn({ hash, search }: Pick<Location, 'hash' | 'search'>): string | null {
  if (hash.startsWith('#?')) return hash.slice(1);
  return search === '' ? null : search;
}

/** Where nothing is asked, it is what the file was saved with; where the fragment is an element's, it stays as it was. */
export function fileAddressing({ search: opened, site, page: { path: own } }: Pick<Saved, 'search' | 'site' | 'page'>): Addressing {
  let last = opened;
  const listeners = new Set<() => void>();
  const read = () => {
    const { hash } = window.location;
    const asked = searchIn(window.location);
    // A link to a part of the page, such as that which skips to the text, asks for nothing else.
    if (asked !== null || hash === '') last = asked ?? opened;
    return last;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    for (const event of ['hashchange', 'popstate']) window.addEventListener(event, listener);
    return () => {
      listeners.delete(listener);
      for (const event of ['hashchange', 'popstate']) window.removeEventListener(event, listener);
    };
  };
  return {
    useSearch: () => useSyncExternalStore(subscribe, read, () => opened),
    searchNow: read,
    go(search, replace) {
      const fragment = `#${search || '?'}`;
      try {
        window.history[replace ? 'replaceState' : 'pushState'](null, '', fragment);
      } catch {
        // Some hosts of files let no script write history.
        if (replace) window.location.replace(fragment);
        else window.location.hash = fragment;
      }
      for (const listener of listeners) listener();
    },
    paths(read) {
      const { query, foreign } = read;
      const away = (path: string, asked: string) => (site === '' ? '' : site + path + asked);
      const plain = (path: string, asked: Query = { ...EMPTY_QUERY, theme: query.theme }) => away(path, writeQuery(asked));
      return {
        ...pathsFrom(read),
        plain,
        claimPage: (claim) => plain(claimPath(claim)),
        page(path) {
          const asked = writeQuery(goToStep(leaveTable(query), null), foreign);
          return path === own ? `#${asked || '?'}` : away(path.replace(/^\//, ''), asked);
        },
      };
    },
    addressOf: (_, path) => site + path,
  };
}
