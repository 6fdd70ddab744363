// Finds texts that React keeps hold of by themselves: a browser's translator takes such a text away, and React then changes what is gone.
import type { Page } from 'playwright-core';

/** The texts of a page and its frames; none of a page that is closed. Runs of white space are left alone by translators. */
export async function bareTexts(page: Page): Promise<string[]> {
  if (page.isClosed()) return [];
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(inDocument).catch(() => [])));
  return found.flat();
}

function inDocument(): string[] {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isOfReact = Object.keys(node).some((key) => key.startsWith('__reactFiber'));
    if (isOfReact && (node.nodeValue ?? '').trim() !== '') found.push(`${node.parentElement?.outerHTML.slice(0, 80)}: ${node.nodeValue}`);
  }
  // A drawing shows no such element.
  for (const lost of document.querySelectorAll('svg own-text')) found.push(`not drawn: ${lost.textContent}`);
  return found;
}
