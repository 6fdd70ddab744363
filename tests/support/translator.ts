// Does in a page what browsers' translators do, takes steps in it, and reads what it shows. Each function runs in the page, and needs nothing from around it.

/** A thing that a reader does: clicks the element of that place among those found, presses a key, writes or pastes. */
export type Step =
  | { readonly click: string; readonly at?: number }
  | { readonly press: string }
  | { readonly paste: string; readonly in: string }
  | { readonly write: string; readonly in: string; readonly at?: number };

export interface Shown {
  /** All words of the page, without what the translator put round them and without white space. */
  readonly words: string;
  /** What stands in quotation, by the claim that its element is of. */
  readonly quotes: readonly { readonly claim: string; readonly text: string }[];
  /** Who is said to have said it, by claim. */
  readonly speakers: readonly { readonly claim: string; readonly text: string }[];
  /** Regions that say that they failed. */
  readonly failures: readonly string[];
}

/**
 * Puts two `<font>` in place of each text, with its words in «», and goes on to do so as texts come. A harsh translator minds no
 * `translate="no"`; it has been seen in extensions.
 */
export function translate(isHarsh: boolean): void {
  const kept = `script, style, textarea, noscript, title, svg, font${isHarsh ? '' : ', code, [translate="no"], .notranslate'}`;
  const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
  const translateText = (text: Text) => {
    if (text.data.trim() === '' || text.parentElement === null || text.parentElement.closest(kept) !== null) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `«${text.data}»`;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const translateIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (isText(node)) texts.push(node);
    texts.forEach(translateText);
  };
  translateIn(document.body);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (isText(node)) translateText(node);
      else translateIn(node);
    }
  }).observe(document.body, { childList: true, subtree: true });
}

/** Takes a step; false where what it needs is not there yet. */
export function take(step: Step): boolean {
  const find = (selector: string, at = 0) => [...document.querySelectorAll<HTMLElement>(selector)].at(at);
  if ('click' in step) {
    // Marks in drawings have no click of their own.
    return find(step.click, step.at)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })) !== undefined;
  }
  if ('press' in step) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: step.press, bubbles: true, cancelable: true }));
    return true;
  }
  if ('paste' in step) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', step.paste);
    return find(step.in)?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })) !== undefined;
  }
  const field = find(step.in, step.at);
  // As a reader's own: React hears of no value that was set past it.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field ?? {}), 'value')?.set?.call(field, step.write);
  return field?.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true })) !== undefined;
}

export function readShown(): Shown {
  const root = document.querySelector('#root');
  const claimOf = (element: Element) => {
    const own = element.closest('[data-claim], [data-claims]');
    return own?.getAttribute('data-claim') ?? own?.getAttribute('data-claims') ?? '';
  };
  const texts = (selector: string) =>
    [...(root?.querySelectorAll(selector) ?? [])].map((element) => ({ claim: claimOf(element), text: element.textContent ?? '' }));
  return {
    words: (root?.textContent ?? '').replaceAll(/[«»\s]/g, ''),
    quotes: texts('blockquote, q, .quote, .tour-quote, .data-words, .card-link, .slide-notes li > a, [data-look="words"] p'),
    speakers: texts('.card-source, .tour-said, .slide-said, .embed-quoted p, td[data-column="speaker"]'),
    failures: texts('.problem').map(({ text }) => text),
  };
}
