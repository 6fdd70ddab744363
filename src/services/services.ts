// Says what the browser gives the pages, and hands it to whichever part needs it.
import { createContext, useContext } from 'react';
import type { Export, Taken } from '../exports/export.ts';
import type { Deck } from '../marks/slide/deck.ts';
import type { SaveOneFile } from './oneFile.ts';
import type { Own } from './own.ts';
import type { TalkWindows } from './talkWindows.ts';

/** How a browser hands a link to somebody else. */
export interface Sending {
  /** Whether the system has a sheet of its own for it. */
  readonly hasSheet: () => boolean;
  /** Offers the link in that sheet, or copies it. Rejects where neither can be done. */
  readonly send: (url: string) => Promise<'sent' | 'copied'>;
}

/** A file of a family, which holds the characters of its range alone. */
export interface FontFile {
  readonly family: string;
  /** As in `font-weight` of a face. */
  readonly weight: string;
  /** As in `unicode-range`: `U+20-7E, U+A0`. */
  readonly range: string;
  /** A `data:` address of the file's bytes. */
  readonly address: string;
}

/** Writes the files that readers download. */
export interface Writer {
  deck(deck: Deck): Promise<Uint8Array>;
  export(format: Export, taken: Taken): Promise<Uint8Array>;
}

/** The site and a saved file each have their own; tests have `tests/support/services.ts`. */
export interface Services {
  /** Reads, or writes, a small choice of the reader's that outlives the page; null where none was made or can be kept. */
  keep(name: string, choice?: string): string | null;
  readonly sending: Sending;
  /** Where an error in a mark is reported: a mail or web address, empty where nowhere is. */
  readonly reportAddress: string;
  /** Loads the site's font files, for images that carry them along. */
  imageFonts(): Promise<readonly FontFile[]>;
  /** Saves a part of the site as one file; null where that can't be done. */
  readonly saveOneFile: SaveOneFile | null;
  /** Beside the page, which goes on answering, where the browser allows it. */
  readonly writer: Writer;
  /** Loads what opens and keeps a dataset of the reader's own. */
  openOwn(): Promise<Own>;
  /** Loads what a talk does with its windows and the screen. */
  talkWindows(): Promise<TalkWindows>;
}

export const ServicesContext = createContext<Services | null>(null);

/** Throws outside of an app: no part works with services that nobody gave. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('no services');
  return services;
}
