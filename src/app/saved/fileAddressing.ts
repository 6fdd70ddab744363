// Keeps a saved file's query in its fragment (`#?claim=…`): not every browser lets a script write a file's own query.
import { useSyncExternalStore } from 'react';
import { EMPTY_QUERY, leaveTable, goToStep, writeQuery, type Query } from '../../selection/query.ts';
import type { Addressing } from '../address/addressing.ts';
import { claimPath, pathsFrom } from '../address/paths.ts';
import type { Saved } from './saved.ts';

/** Reads the query of an address: after `#?`, else after `?`; null if it has neither (`#?` alone is an empty query). */
export function searchIn({ hash, search }: Pick<Location, 'hash' | 'search'>): string | null {
  if (hash.startsWith('#?')) return hash.slice(1);
  return search === '' ? null : search;
}

/** Without a query in the address, the saved one applies; a fragment that names an element leaves the query as it was. */
export function fileAddressing({ search: opened, site, page: { path: own } }: Pick<Saved, 'search' | 'site' | 'page'>): Addressing {
  let last = opened;
  const listeners = new Set<() => void>();
  const read = () => {
    const { hash } = window.location;
    const asked = searchIn(window.location);
    // A link to a part of the page, such as the skip link, changes no query.
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
        // Some hosts of files do not let scripts write history.
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
