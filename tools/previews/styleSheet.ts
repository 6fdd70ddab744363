// The site's own style sheets to rules in the order in which they win. What holds only for a device, a width or a browser is left out.
import { selectorSpecificity } from '@csstools/selector-specificity';
import { compile } from 'css-select';
import postcss, { type Container, type Rule as SheetRule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import type { Tag } from './htmlTree.ts';

export interface Rule {
  matches(tag: Tag): boolean;
  /** Of the layers, then by specificity, then by place: a later rule wins. */
  readonly rank: readonly [layer: number, specificity: number, place: number];
  readonly declarations: readonly (readonly [name: string, value: string])[];
}

/** States that only a pointer or a keyboard makes. */
const NEVER = ['hover', 'active', 'focus', 'focus-visible', 'focus-within', 'target', 'popover-open'];
const OPTIONS = { xmlMode: true, pseudos: Object.fromEntries(NEVER.map((state) => [state, () => false])) };

/** `sheets` in the order in which they are loaded; `layers` from least to most. Rules outside of a layer win over all. */
export function readSheets(sheets: readonly string[], layers: readonly string[]): Rule[] {
  const rules: Rule[] = [];
  const read = (container: Container, layer: number): void => {
    container.each((node) => {
      if (node.type === 'rule') rules.push(...rulesOf(node, layer, rules.length));
      if (node.type === 'atrule' && node.name === 'layer' && node.nodes) read(node, layers.indexOf(node.params));
    });
  };
  for (const css of sheets) read(postcss.parse(css), layers.length);
  return rules.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2]);
}

/** One for each selector of a list. */
function rulesOf(rule: SheetRule, layer: number, place: number): Rule[] {
  const declarations = (rule.nodes ?? []).flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value] as const] : []));
  return rule.selectors.flatMap((selector): Rule[] => {
    const matches = testOf(selector);
    return matches === null ? [] : [{ matches, rank: [layer, specificityOf(selector), place], declarations }];
  });
}

/** Null for what is no element: `::before`, and what only some browsers have. */
function testOf(selector: string): ((tag: Tag) => boolean) | null {
  try {
    return compile<Tag, Tag>(selector, OPTIONS);
  } catch {
    return null;
  }
}

function specificityOf(selector: string): number {
  const [first] = selectorParser().astSync(selector).nodes;
  if (first === undefined) return 0;
  const { a, b, c } = selectorSpecificity(first);
  return (a * 1000 + b) * 1000 + c;
}
