// Hands the page, as it is filtered and selected, to somebody else: the system sends a link where it can, else it is copied.
import { useReader } from '../../marks/reader.ts';
import { firstPageQuery, writeQuery, type Query } from '../../selection/query.ts';
import { Copy } from '../../ui/Copy.tsx';
import { useServices } from '../../services/services.ts';

export function ShareLink({ query }: { readonly query: Query }) {
  const { sending } = useServices();
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
