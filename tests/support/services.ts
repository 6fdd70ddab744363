// Services for components in tests: nothing is kept, sent or loaded, and files are written in place.
import { writeHere } from '../../src/app/services/writeHere.ts';
import type { Services } from '../../src/services/services.ts';

const notHere = () => Promise.reject(new Error('not in tests'));

export function servicesStub(own: Partial<Services> = {}): Services {
  return {
    keep: () => null,
    sending: { hasSheet: () => false, send: () => Promise.resolve('copied') },
    reportAddress: '',
    imageFonts: () => Promise.resolve([]),
    saveOneFile: null,
    writer: writeHere,
    openOwn: notHere,
    talkWindows: notHere,
    ...own,
  };
}
