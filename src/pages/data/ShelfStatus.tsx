// Says that the list of versions is loading, or why it failed.
import { useReader } from '../../marks/reader.ts';
import type { Loading } from '../../ui/loading/loading.ts';
import { LoadStatus } from '../../ui/loading/LoadStatus.tsx';

/** Says that it is missing for a reader's own article too. */
export function ShelfStatus({ loading }: { readonly loading: Loading<unknown> }) {
  const { say } = useReader();
  if (loading.kind === 'off') return <p className="shelf-missing">{say('shelf.missing')}</p>;
  return <LoadStatus say={say} loading={loading} failed={say('shelf.missing')} />;
}
