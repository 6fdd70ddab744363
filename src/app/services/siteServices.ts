// Gives the site's pages their services; loads rarely needed code on first use.
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
  // Its code loads when something is first written.
  writer: {
    deck: async (deck) => (await lazyWriter.load()).deck(deck),
    export: async (format, taken) => (await lazyWriter.load()).export(format, taken),
  },
  openOwn: lazyModule(async () => (await import('../own/siteOwn.ts')).siteOwn).load,
  imageFonts: lazyModule(async () => (await import('./imageFonts.ts')).imageFonts).load,
  // The build makes the template, so development has none.
  saveOneFile: import.meta.env['VITE_ONE_FILE'] ? async (asked) => (await lazyOneFile.load())(asked) : null,
  talkWindows: lazyModule(async () => (await import('../present/browserWindows.ts')).browserWindows).load,
};
