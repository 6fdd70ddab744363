// Says that the list of versions is being loaded, or why it could not be.
import { useReader } from '../../marks/reader.ts';
import type { Loading } from '../../ui/loading/loading.ts';
import { LoadStatus } from '../../ui/loading/LoadStatus.tsx';

/** A reader's own article has none. */
export function ShelfStatus({ loading }: { readonly loading: Loading<unknown> }) {
  const { say } = useReader();
  if (loading.kind === 'off') return <p className="shelf-missing">{say('shelf.missing')}</p>;
  return <LoadStatus say={say} loading={loading} failed={say('shelf.missing')} />;
}
