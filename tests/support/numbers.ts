// Finds numbers in a page's HTML that nobody answers for: each has an owner, or stands where the interface speaks of itself.
import { JSDOM } from 'jsdom';

const OWNERS = '[data-claim], [data-claims], [data-context], [data-computed]';

/** Numbers that say nothing about the world: where they stand, and why they may. */
const OF_THE_INTERFACE: Readonly<Record<string, string>> = {
  '[role="status"]': 'what was done and where one is, said again to those who do not see it',
  '.embed-foot, .article-foot': 'the names and versions of licences',
  '.map-source': 'the version of the base map, and how its borders are drawn',
  '.slide-notes > h3, .slide-pick': 'which slide it is; its title stands on the slide, with its owner',
  '.snippets pre': 'code',
  '.dictionary td': 'what a field means, and the standards that it follows',
  '.data-head p, #versions code, #republishing p': 'the title, version, day and licence of the dataset',
  '#coding > p': 'how the article was coded, in the coders’ words',
  '.version-list, .version-standing, .version-address, .gone a:not([data-claim])': 'the version, its day and its address',
  '.share-settings option': 'the widths of a preview',
  '.table-printed > p': 'the address and the filter that a print is of',
};
const UNSEEN = 'head, script, style, noscript, template';

const ANSWERED = [OWNERS, UNSEEN, ...Object.keys(OF_THE_INTERFACE)].join(', ');

/** Each text with a digit and without an owner, with where it stands. What a style sheet hides counts as well: some width shows it. */
export function unownedNumbers(html: string): string[] {
  const { document, NodeFilter } = new JSDOM(html).window;
  const texts = document.createNodeIterator(document, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const { data, parentElement } = text as Text;
    if (!/\p{Nd}/u.test(data) || parentElement === null || parentElement.closest(ANSWERED) !== null) continue;
    found.add(`${data.trim().slice(0, 60)} (${trailOf(parentElement).slice(-4).map(nameOf).join(' > ')})`);
  }
  return [...found];
}

function trailOf(element: Element): Element[] {
  return element.parentElement === null || element.localName === 'body' ? [] : [...trailOf(element.parentElement), element];
}

function nameOf({ localName, id, classList }: Element): string {
  return `${localName}${id === '' ? '' : `#${id}`}${[...classList].map((each) => `.${each}`).join('')}`;
}
