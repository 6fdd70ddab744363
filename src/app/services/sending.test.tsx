// Checks sending a link with a share sheet that works, is closed, refuses or is missing.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sending } from './sending.ts';

const URL = 'https://corridors.example/?type=a,b';
const copied = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());

function browserWith(share?: (link: ShareData) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
  if (share) Object.defineProperty(navigator, 'share', { value: share, configurable: true });
}

afterEach(() => {
  copied.mockClear();
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('sending a link', () => {
  it('passes it to the share sheet with the page’s title', async () => {
    document.title = 'A claim · An article';
    const share = vi.fn<(link: ShareData) => Promise<void>>(() => Promise.resolve());
    browserWith(share);
    expect(sending.hasSheet()).toBe(true);
    expect(await sending.send(URL)).toBe('sent');
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: 'A claim · An article', url: URL });
    expect(copied).not.toHaveBeenCalled();
  });

  it('does nothing more when the reader closes the sheet', async () => {
    browserWith(() => Promise.reject(new DOMException('closed', 'AbortError')));
    expect(await sending.send(URL)).toBe('sent');
    expect(copied).not.toHaveBeenCalled();
  });

  it('copies it when the sheet refuses or there is none', async () => {
    browserWith(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    expect(await sending.send(URL)).toBe('copied');
    Reflect.deleteProperty(navigator, 'share');
    expect(sending.hasSheet()).toBe(false);
    expect(await sending.send(URL)).toBe('copied');
    expect(copied.mock.calls).toEqual([[URL], [URL]]);
  });

  it('fails without a clipboard too, so that the link is shown', async () => {
    await expect(sending.send(URL)).rejects.toThrow('undefined');
  });
});
