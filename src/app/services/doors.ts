// What the site's app has of its browser and its server. A saved file has less: oneFile/fileDoors.ts.
import type { ContextDoor } from '../../views/context/contextDoor.ts';
import type { PageProps } from '../../pages/page.ts';
import type { Writer } from '../../pages/writer.ts';
import { siteAddressing, type Addressing } from '../address/addressing.ts';
import { PAGES, type Page } from '../pages.ts';

export interface Doors extends Pick<PageProps, 'openOwn' | 'pictureFonts' | 'saveOneFile'> {
  readonly addressing: Addressing;
  /** Rejects with what was wrong, in words. */
  loadContext(address: string): ReturnType<ContextDoor['load']>;
  readonly writer: Writer;
  /** What the header leads to. */
  readonly pages: readonly Pick<Page, 'path' | 'title'>[];
}

export const siteDoors: Doors = {
  addressing: siteAddressing,
  pages: PAGES.filter(({ listed }) => listed),
  loadContext: async (address) => (await import('../loading/loadContext.ts')).loadContext(address),
  // Beside the page; its code comes when something is first written.
  writer: {
    deck: async (deck) => (await import('./writeApart.ts')).writeApart.deck(deck),
    export: async (format, taken) => (await import('./writeApart.ts')).writeApart.export(format, taken),
  },
  openOwn: () => import('../own/ownDoor.ts').then(({ ownDoor }) => ownDoor),
  pictureFonts: async () => (await import('./imageFonts.ts')).pictureFonts,
  // In development there is none: the build makes it.
  saveOneFile: import.meta.env['VITE_ONE_FILE'] ? async (asked) => (await import('../saved/saveOneFile.tsx')).saveOneFile(asked) : null,
};
