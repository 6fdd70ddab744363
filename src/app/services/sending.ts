// Sends a link the system's own way, or copies it where there is none.
import type { Sending } from '../../services/services.ts';

const hasSheet = () => 'share' in navigator;

export const sending: Sending = {
  hasSheet,
  async send(url) {
    if (!hasSheet()) return copy(url);
    try {
      await navigator.share({ title: document.title, url });
    } catch (error) {
      // Who closes the system's sheet has what was asked for.
      if (!(error instanceof DOMException && error.name === 'AbortError')) return copy(url);
    }
    return 'sent';
  },
};

/** Rejects where the browser has no clipboard for the page, as on a page served without TLS, or does not let it. */
async function copy(url: string): Promise<'copied'> {
  await navigator.clipboard.writeText(url);
  return 'copied';
}
