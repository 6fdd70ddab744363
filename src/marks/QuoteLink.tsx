// A claim to its quote as a link: in the source's language, with the colour of its type and the line of its status.
import type { Claim, Dataset } from '../model/dataset.ts';
import { MarkLink } from './MarkLink.tsx';

interface Props {
  readonly claim: Claim;
  readonly dataset: Dataset;
}

export function QuoteLink({ claim, dataset }: Props) {
  const [first] = claim.types;
  const colour = (first && dataset.types.get(first)?.colour) ?? null;
  return (
    <MarkLink claims={[claim.id]} colour={colour} status={claim.status} className="tour-quote">
      <span lang={dataset.file.source.language} dir="auto" translate="no">
        “{claim.quote}”
      </span>
    </MarkLink>
  );
}
