// Finds numbers in a page's HTML that nobody answers for: each has an owner, or stands where the interface speaks of itself.
import { compile } from 'css-select';
import { Element, isTag, isText, type ChildNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';

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

const isAnswered = compile<ChildNode, Element>([OWNERS, UNSEEN, ...Object.keys(OF_THE_INTERFACE)].join(', '));

/** Each text with a digit and without an owner, with where it stands. What a style sheet hides counts as well: some width shows it. */
export function unownedNumbers(html: string): string[] {
  const found = new Set<string>();
  const look = (nodes: readonly ChildNode[], trail: readonly Element[]) => {
    for (const node of nodes) {
      if (isTag(node)) {
        if (!isAnswered(node)) look(node.children, [...trail, node]);
      } else if (isText(node) && /\p{Nd}/u.test(node.data)) {
        found.add(`${node.data.trim().slice(0, 60)} (${trail.slice(-4).map(nameOf).join(' > ')})`);
      }
    }
  };
  look(parseDocument(html).children, []);
  return [...found];
}

function nameOf({ name, attribs }: Element): string {
  const classes = (attribs['class'] ?? '').split(/\s+/).filter((each) => each !== '');
  return `${name}${attribs['id'] === undefined ? '' : `#${attribs['id']}`}${classes.map((each) => `.${each}`).join('')}`;
}
