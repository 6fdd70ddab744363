// Draws a claim's quote as a link: in the article's language, with its type's colour and its status's line.
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
