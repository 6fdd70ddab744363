// Says that the independent figures are loading, or why they failed to load.
import '../../messages/context/words.ts';
import { useReader } from '../../marks/reader.ts';
import type { Loading } from '../../ui/loading/loading.ts';
import { LoadStatus } from '../../ui/loading/LoadStatus.tsx';

export function ContextStatus({ loading }: { readonly loading: Loading<unknown> }) {
  const { say } = useReader();
  return <LoadStatus say={say} loading={loading} waiting={say('context.loading')} failed={say('context.failed')} />;
}
