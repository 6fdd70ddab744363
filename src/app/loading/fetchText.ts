// Fetches a text; if that fails, gives an error in words for readers.
import { LoadError } from '../../ui/loading/loading.ts';

/** Rejects with a `LoadError`. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new LoadError({ kind: 'network', address, reason: error instanceof Error ? error.message : String(error) });
  });
  if (!response.ok) throw new LoadError({ kind: 'missing', address, status: response.status });
  return response.text();
}
