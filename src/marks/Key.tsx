// Draws the key: each glyph and line style in use, with its name.
import type { Dataset, FlowType } from '../model/dataset.ts';
import { STATUSES, type Status } from '../model/schema.ts';
import { GlyphIcon } from './Glyph.tsx';
import { useReader } from './reader.ts';
import { StatusLine } from './StatusLine.tsx';
import './key.css';

interface Props {
  readonly dataset: Dataset;
  /** Types of the marks that are drawn; null is General. */
  readonly types: readonly (FlowType | null)[];
  readonly statuses: readonly Status[];
}

/** Lists types in the dataset's order, with General last, then statuses. */
export function Key({ dataset, types, statuses }: Props) {
  const { say } = useReader();
  return (
    <p className="key">
      {[...dataset.types.values(), null]
        .filter((type) => types.includes(type))
        .map((type) => (
          <span key={type?.id ?? 'none'}>
            <GlyphIcon name={type?.glyph ?? null} colour={type?.colour ?? null} /> {type?.name ?? say('type.none')}
          </span>
        ))}
      {STATUSES.filter((status) => statuses.includes(status)).map((status) => (
        <span key={status}>
          <StatusLine status={status} /> {say(`status.${status}`)}
        </span>
      ))}
    </p>
  );
}
