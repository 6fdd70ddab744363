// Gives a saved file's page the services that work without a server, workers or other pages.
import { REPORT_ADDRESS } from '../address/paths.ts';
import type { AppServices } from '../services/appServices.ts';
import { keep } from '../services/keep.ts';
import { sending } from '../services/sending.ts';
import { writeHere } from '../services/writeHere.ts';
import { lazyModule } from '../../ui/loading/lazyModule.ts';
import { fileAddressing } from './fileAddressing.ts';
import { fontsInPage } from './fontsInPage.ts';
import type { Saved } from './saved.ts';

/** A saved page never calls what is refused here: it links to the site instead. */
export function fileServices(saved: Saved): AppServices {
  return {
    addressing: fileAddressing(saved),
    // If the site has no address, the file's own page is the only one.
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
