// Sends a link with the system's share sheet; without one, copies it.
import type { Sending } from '../../services/services.ts';

const hasSheet = () => 'share' in navigator;

export const sending: Sending = {
  hasSheet,
  async send(url) {
    if (!hasSheet()) return copy(url);
    try {
      await navigator.share({ title: document.title, url });
    } catch (error) {
      // A reader who closes the sheet has changed their mind, which is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) return copy(url);
    }
    return 'sent';
  },
};

/** Rejects if the page has no clipboard, as when served without TLS, or may not use it. */
async function copy(url: string): Promise<'copied'> {
  await navigator.clipboard.writeText(url);
  return 'copied';
}
