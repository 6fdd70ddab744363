// Shares the page with its filters and selection: by the system's share sheet, else by copying the link.
import { useReader } from '../../marks/reader.ts';
import { firstPageQuery, writeQuery, type Query } from '../../selection/query.ts';
import { Copy } from '../../ui/Copy.tsx';
import { useServices } from '../../services/services.ts';

export function ShareLink({ query }: { readonly query: Query }) {
  const { sending } = useServices();
  const { say, addressOf } = useReader();
  // Leave out the theme, which each reader chooses.
  const address = () => addressOf(writeQuery({ ...firstPageQuery(query), theme: null }));
  return (
    <Copy
      texts={[{ label: say('link.share'), copied: say('link.copied'), text: address, write: sending.send }]}
      byHand={say('card.copyByHand')}
      look="chip"
    />
  );
}
