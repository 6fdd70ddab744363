// Gives the site's pages what its browser and its server have; code that few readers need comes when it is used.
import { siteAddressing } from '../address/addressing.ts';
import { REPORT_ADDRESS } from '../address/paths.ts';
import { PAGES } from '../pages.ts';
import { lazyModule } from '../../ui/loading/lazyModule.ts';
import type { AppServices } from './appServices.ts';
import { keep } from './keep.ts';
import { sending } from './sending.ts';

const lazyWriter = lazyModule(async () => (await import('./writeApart.ts')).writeApart);
const lazyOneFile = lazyModule(async () => (await import('../saved/saveOneFile.tsx')).saveOneFile);

export const siteServices: AppServices = {
  addressing: siteAddressing,
  pages: PAGES.filter(({ listed }) => listed),
  keep,
  sending,
  reportAddress: REPORT_ADDRESS,
  // Beside the page; its code comes when something is first written.
  writer: {
    deck: async (deck) => (await lazyWriter.load()).deck(deck),
    export: async (format, taken) => (await lazyWriter.load()).export(format, taken),
  },
  openOwn: lazyModule(async () => (await import('../own/siteOwn.ts')).siteOwn).load,
  imageFonts: lazyModule(async () => (await import('./imageFonts.ts')).imageFonts).load,
  // In development there is none: the build makes it.
  saveOneFile: import.meta.env['VITE_ONE_FILE'] ? async (asked) => (await lazyOneFile.load())(asked) : null,
  talkWindows: lazyModule(async () => (await import('../present/browserWindows.ts')).browserWindows).load,
};
