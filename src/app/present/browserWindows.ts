// Opens a talk's second window, keeps the windows in touch, and fills the screen.
import type { TalkWindows, TalkWord } from '../../services/talkWindows.ts';

export const browserWindows: TalkWindows = {
  openNotes(search) {
    const { pathname } = window.location;
    // The name brings a window that is open already to the front.
    const opened = window.open(pathname + search, 'notes', 'popup,width=1000,height=720');
    opened?.focus();
    return opened !== null;
  },
  join(talk, hear) {
    if (typeof BroadcastChannel === 'undefined') return { tell() {}, leave() {} };
    const channel = new BroadcastChannel(`talk ${talk}`);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const word = readWord(data);
      if (word) hear(word);
    };
    return { tell: (word) => channel.postMessage(word), leave: () => channel.close() };
  },
  canFill: () => document.fullscreenEnabled,
  toggleFull() {
    // If refused, the page stays as it is.
    const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    done.catch(() => {});
  },
};

/** Reads a message from another window, which may show another version of the site; null for one that we don't know. */
export function readWord(data: unknown): TalkWord | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  if (data.kind === 'where') return { kind: 'where' };
  const isAt = data.kind === 'at' && 'slide' in data && typeof data.slide === 'number' && Number.isInteger(data.slide);
  return isAt && 'slide' in data ? { kind: 'at', slide: Number(data.slide) } : null;
}
