// Asks in a menu which of several claims at one point is meant.
import '../../messages/claim/words.ts';
import { GlyphIcon } from '../../marks/Glyph.tsx';
import { StatusLine } from '../../marks/StatusLine.tsx';
import { useReader } from '../../marks/reader.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { ClaimId } from '../../model/schema.ts';
import { Menu, MenuItem, type Point } from '../../ui/Menu.tsx';
import './claimChooser.css';

export interface ChooserProps {
  readonly dataset: Dataset;
  readonly claims: readonly ClaimId[];
  readonly at: Point;
  select(claim: ClaimId): void;
  onClose(): void;
}

export function ClaimChooser({ dataset, claims, at, select, onClose }: ChooserProps) {
  const { say, focus } = useReader();
  return (
    <Menu label={say('chooser.label', { count: claims.length })} at={at} onClose={onClose}>
      {claims.map((id) => {
        const claim = dataset.claims.get(id);
        if (claim === undefined) return null;
        const types = claim.types.flatMap((type) => dataset.types.get(type) ?? []);
        return (
          <MenuItem key={id} claim={id} current={id === focus.selected} onChoose={() => select(id)}>
            <span className="choice-kind" data-status={claim.status}>
              <StatusLine status={claim.status} /> {say(`status.${claim.status}`)}
              <span aria-hidden="true">·</span>
              <GlyphIcon name={types[0]?.glyph ?? null} colour={types[0]?.colour ?? null} />{' '}
              {types.map(({ name }) => name).join(', ') || say('type.none')}
            </span>
            <span className="choice-claim">{claim.paraphrase}</span>
          </MenuItem>
        );
      })}
    </Menu>
  );
}
