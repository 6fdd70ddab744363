// What the app has of its browser in a saved file: no server, no workers, no other page.
import { writeHere } from '../../pages/writer.ts';
import type { Doors } from '../services/doors.ts';
import { fileAddressing } from './fileAddressing.ts';
import { fontsInPage } from './fontsInPage.ts';
import type { Saved } from './saved.ts';

/** A page that a file holds never asks for what is refused here; its way to what does is a link to the site. */
export function fileDoors(saved: Saved): Doors {
  return {
    addressing: fileAddressing(saved),
    // Where the site has no address, the page that the file is stands alone.
    pages: saved.pages.filter(({ path }) => saved.site !== '' || path === saved.page.path),
    loadContext: () => Promise.reject(new Error('a saved file holds its context, or has none')),
    writer: writeHere,
    openOwn: () => Promise.reject(new Error('a saved file opens no other dataset')),
    pictureFonts: () => Promise.resolve(fontsInPage(document)),
    saveOneFile: null,
  };
}
