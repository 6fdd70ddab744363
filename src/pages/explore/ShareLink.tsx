// The page as it is filtered and selected to a link for somebody else: sent by the system where it can, else copied.
import { useReader } from '../../marks/reader.ts';
import { firstPageQuery, writeQuery, type Query } from '../../selection/query.ts';
import { Copy } from '../../ui/Copy.tsx';
import type { Sending } from '../page.ts';

export function ShareLink({ query, sending }: { readonly query: Query; readonly sending: Sending }) {
  const { say, addressOf } = useReader();
  // The theme is each reader's own.
  const address = () => addressOf(writeQuery({ ...firstPageQuery(query), theme: null }));
  return (
    <Copy
      texts={[{ label: say('link.share'), copied: say('link.copied'), text: address, write: sending.send }]}
      byHand={say('card.copyByHand')}
      look="chip"
    />
  );
}
