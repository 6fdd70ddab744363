// Defines what pages need from the browser, and gives it to their parts.
import { createContext, useContext } from 'react';
import type { Export, Taken } from '../exports/export.ts';
import type { Deck } from '../marks/slide/deck.ts';
import type { SaveOneFile } from './oneFile.ts';
import type { Own } from './own.ts';
import type { TalkWindows } from './talkWindows.ts';

/** How the browser sends a link to someone. */
export interface Sending {
  /** Whether the system has a share sheet. */
  readonly hasSheet: () => boolean;
  /** Opens the share sheet, or else copies the link. Rejects if neither works. */
  readonly send: (url: string) => Promise<'sent' | 'copied'>;
}

/** One file of a font family, with the characters of one range. */
export interface FontFile {
  readonly family: string;
  /** As in `font-weight` of `@font-face`. */
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

/** The site and a saved file have different ones; tests use `tests/support/services.ts`. */
export interface Services {
  /** Reads or saves a small choice for the reader's next visit; null if there is none, or if it can't be saved. */
  keep(name: string, choice?: string): string | null;
  readonly sending: Sending;
  /** The mail or web address for reports of errors; empty if there is none. */
  readonly reportAddress: string;
  /** Loads the site's font files, to embed in images. */
  imageFonts(): Promise<readonly FontFile[]>;
  /** Saves a part of the site as one file; null if that can't be done. */
  readonly saveOneFile: SaveOneFile | null;
  /** Writes files, in a worker if the browser allows it, so that the page goes on answering. */
  readonly writer: Writer;
  /** Loads the code that opens and saves the reader's own dataset. */
  openOwn(): Promise<Own>;
  /** Loads the code for a talk's windows and for full screen. */
  talkWindows(): Promise<TalkWindows>;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of the app. Throws outside an app. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('no services');
  return services;
}
