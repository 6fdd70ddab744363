// The names of the views, in the order in which they are offered: short, since every page reads them from its address.

export const VIEW_IDS = ['map', 'text', 'figures', 'swaps', 'firmness', 'parties', 'speakers', 'unsaid', 'trends'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** Those that show figures of others: nothing of them is there for an article without a context. */
const OF_CONTEXT: readonly ViewId[] = ['trends'];

/** The views that an article has: all, but for those of context where it has none. */
export function viewsOf({ addresses }: { readonly addresses: { readonly context: string | null } }): readonly ViewId[] {
  return VIEW_IDS.filter((id) => addresses.context !== null || !OF_CONTEXT.includes(id));
}

/** Whether a view shows figures of others. */
export function showsContext(view: string): boolean {
  return OF_CONTEXT.some((id) => id === view);
}
