// Makes what is published of an invented article: one file, and whatever a test adds.
import type { Shelf } from '../../src/model/releases/shelf.ts';

export function shelfOf(own: Partial<Shelf> = {}): Shelf {
  return {
    format: 'corridors-shelf-1',
    article: 'invented',
    title: 'An article',
    version: '0123456789ab',
    path: 'data/invented/',
    excerpts: false,
    files: [{ name: 'claims.csv', title: 'Claims', use: 'For all.', mediaType: 'text/csv', bytes: 12, sha256: 'f'.repeat(64) }],
    releases: [],
    retired: [],
    ...own,
  };
}
