// Gives a saved file's page what its browser has: no server, no workers, no other page.
import { REPORT_ADDRESS } from '../address/paths.ts';
import type { AppServices } from '../services/appServices.ts';
import { keep } from '../services/keep.ts';
import { sending } from '../services/sending.ts';
import { writeHere } from '../services/writeHere.ts';
import { lazyModule } from '../../ui/loading/lazyModule.ts';
import { fileAddressing } from './fileAddressing.ts';
import { fontsInPage } from './fontsInPage.ts';
import type { Saved } from './saved.ts';

/** A page that a file holds never asks for what is refused here; its way to what does is a link to the site. */
export function fileServices(saved: Saved): AppServices {
  return {
    addressing: fileAddressing(saved),
    // Where the site has no address, the page that the file is stands alone.
    pages: saved.pages.filter(({ path }) => saved.site !== '' || path === saved.page.path),
    keep,
    sending,
    reportAddress: REPORT_ADDRESS,
    writer: writeHere,
    openOwn: () => Promise.reject(new Error('a saved file opens no other dataset')),
    imageFonts: () => Promise.resolve(fontsInPage(document)),
    saveOneFile: null,
    talkWindows: lazyModule(async () => (await import('./fileWindows.ts')).fileWindows).load,
  };
}
