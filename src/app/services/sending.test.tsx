// A link with the system's sheet, with one that is closed, with one that refuses, and without any.
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
  it('gives it to the sheet of the system with the title of the page', async () => {
    document.title = 'A claim · An article';
    const share = vi.fn<(link: ShareData) => Promise<void>>(() => Promise.resolve());
    browserWith(share);
    expect(sending.hasSheet()).toBe(true);
    expect(await sending.send(URL)).toBe('sent');
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: 'A claim · An article', url: URL });
    expect(copied).not.toHaveBeenCalled();
  });

  it('leaves it at that where the reader closes the sheet', async () => {
    browserWith(() => Promise.reject(new DOMException('closed', 'AbortError')));
    expect(await sending.send(URL)).toBe('sent');
    expect(copied).not.toHaveBeenCalled();
  });

  it('copies it where the sheet refuses, or there is none', async () => {
    browserWith(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    expect(await sending.send(URL)).toBe('copied');
    Reflect.deleteProperty(navigator, 'share');
    expect(sending.hasSheet()).toBe(false);
    expect(await sending.send(URL)).toBe('copied');
    expect(copied.mock.calls).toEqual([[URL], [URL]]);
  });

  it('fails where there is no clipboard either: the link is then shown', async () => {
    await expect(sending.send(URL)).rejects.toThrow('undefined');
  });
});
