// The site's own style sheets to rules in the order in which they win. What holds only for a device, a width or a browser is left out.
import { readSelectors, splitOutside, type Selector } from './selector.ts';

export interface Rule {
  readonly selector: Selector;
  /** Of the layers, then by specificity, then by place: a later rule wins. */
  readonly rank: readonly [layer: number, specificity: number, place: number];
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** `sheets` in the order in which they are loaded; `layers` from least to most. Rules outside of a layer win over all. */
export function readSheets(sheets: readonly string[], layers: readonly string[]): Rule[] {
  const rules: Rule[] = [];
  const read = (css: string, layer: number): void => {
    for (const { head, body } of blocksOf(css)) {
      const [, named = ''] = /^@layer\s+([\w-]+)/.exec(head) ?? [];
      if (named !== '') read(body, layers.indexOf(named));
      if (head.startsWith('@')) continue;
      const declarations = splitOutside(body, ';').flatMap((declaration) => {
        const colon = declaration.indexOf(':');
        const [name, value] = [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
        return colon < 0 ? [] : [[name, value] as const];
      });
      for (const selector of readSelectors(head)) rules.push({ selector, rank: [layer, selector.specificity, rules.length], declarations });
    }
  };
  for (const css of sheets) read(css.replace(/\/\*[\s\S]*?\*\//g, ''), layers.length);
  return rules.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2]);
}

interface Block {
  /** What stands before the braces. */
  readonly head: string;
  readonly body: string;
}

function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  let [depth, start, head] = [0, 0, ''];
  for (let at = 0; at < css.length; at += 1) {
    const character = css[at];
    if (character === '{') {
      if (depth === 0) [head, start] = [css.slice(start, at), at + 1];
      depth += 1;
    }
    if (character === '}') {
      depth -= 1;
      if (depth === 0) {
        // A statement that ends before a block is not its head.
        blocks.push({ head: (head.split(';').at(-1) ?? '').trim(), body: css.slice(start, at) });
        start = at + 1;
      }
    }
  }
  return blocks;
}
