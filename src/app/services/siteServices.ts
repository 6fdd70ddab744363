// Gives the site's pages what its browser and its server have; code that few readers need comes when it is used.
import { siteAddressing } from '../address/addressing.ts';
import { REPORT_ADDRESS } from '../address/paths.ts';
import { PAGES } from '../pages.ts';
import type { AppServices } from './appServices.ts';
import { keep } from './keep.ts';
import { sending } from './sending.ts';

export const siteServices: AppServices = {
  addressing: siteAddressing,
  pages: PAGES.filter(({ listed }) => listed),
  keep,
  sending,
  reportAddress: REPORT_ADDRESS,
  loadContext: async (address) => (await import('../loading/loadContext.ts')).loadContext(address),
  // Beside the page; its code comes when something is first written.
  writer: {
    deck: async (deck) => (await import('./writeApart.ts')).writeApart.deck(deck),
    export: async (format, taken) => (await import('./writeApart.ts')).writeApart.export(format, taken),
  },
  openOwn: async () => (await import('../own/siteOwn.ts')).siteOwn,
  imageFonts: async () => (await import('./imageFonts.ts')).imageFonts,
  // In development there is none: the build makes it.
  saveOneFile: import.meta.env['VITE_ONE_FILE'] ? async (asked) => (await import('../saved/saveOneFile.tsx')).saveOneFile(asked) : null,
  talkWindows: async () => (await import('../present/browserWindows.ts')).browserWindows,
};
