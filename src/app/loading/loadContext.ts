// Where `context.json` is, to the figures in it, each with its source.
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import { readPublishedContext } from '../../model/context/readPublishedContext.ts';
import { fetchOnce } from './fetchOnce.ts';

/** Rejects with what was wrong, in words. */
export function loadContext(address: string): Promise<ContextLayer> {
  return fetchOnce(['context', address], async () => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`context.json answered with status ${response.status}`);
    return readPublishedContext(await response.text());
  });
}
