// Loads the view that an embed shows, and the foot that its folder may have for embeds.
import { createElement, type ComponentType, type ReactNode } from 'react';
import { viewNamed, type ViewId } from '../../views/index.ts';
import { loadViews } from '../../views/loadView.ts';
import type { FootProps } from '../../views/view.ts';

type Foot = ComponentType<FootProps>;

const FEET = import.meta.glob<Foot>('../../views/*/EmbedFoot.tsx', { import: 'EmbedFoot' });
const here = new Map<ViewId, Foot>();

export async function loadEmbed(name: string | undefined): Promise<void> {
  const id = viewNamed(name);
  if (id === undefined) return;
  const [foot] = await Promise.all([FEET[`../../views/${id}/EmbedFoot.tsx`]?.(), loadViews([id])]);
  if (foot) here.set(id, foot);
}

/** Renders the foot of a loaded view; null for a view without one. */
export function embedFoot(id: ViewId, of: FootProps): ReactNode {
  const Foot = here.get(id);
  return Foot === undefined ? null : createElement(Foot, of);
}
