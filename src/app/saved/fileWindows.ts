// Opens a talk's windows in a saved file; without a shared channel, opener and opened window send messages directly.
import type { TalkWindows } from '../../services/talkWindows.ts';
import { browserWindows, readWord } from '../present/browserWindows.ts';

let opened: Window | null = null;

export const fileWindows: TalkWindows = {
  ...browserWindows,
  openNotes(search) {
    const { href } = window.location;
    // The name brings a window that is open already to the front.
    opened = window.open(`${href.replace(/[?#].*$/s, '')}#${search}`, 'notes', 'popup,width=1000,height=720');
    opened?.focus();
    return opened !== null;
  },
  join(talk, hear) {
    const others = () => [opened, window.opener].filter((other: Window | null) => other !== null && !other.closed);
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const isOurs = typeof data === 'object' && data !== null && 'talk' in data && data.talk === talk && 'word' in data;
      const word = isOurs && others().some((other) => other === source) ? readWord(data.word) : null;
      if (word) hear(word);
    };
    window.addEventListener('message', listen);
    return {
      // A file has no origin to name.
      tell: (word) => others().forEach((other) => other.postMessage({ talk, word }, '*')),
      leave: () => window.removeEventListener('message', listen),
    };
  },
};
