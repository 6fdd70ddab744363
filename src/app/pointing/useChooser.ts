// Selects the claim at a point, or opens a small menu if there are several.
import { useCallback, useState, type ComponentType } from 'react';
import type { ClaimId } from '../../model/schema.ts';
import type { ChooserProps } from '../../pages/card/ClaimChooser.tsx';
import { lazyModule } from '../../ui/loading/lazyModule.ts';

const lazyChooser = lazyModule(async () => (await import('../../pages/card/ClaimChooser.tsx')).ClaimChooser);

/** Selects the one claim, or offers several at a point of the window (px). */
export type Choose = (claims: readonly ClaimId[], at: ChooserProps['at']) => void;

interface Offer extends Pick<ChooserProps, 'claims' | 'at'> {
  readonly Chooser: ComponentType<ChooserProps>;
  /** Tells an offer from the one before it, which closes a moment later. */
  readonly turn: number;
}

/** `left` gives the claims that the filter leaves; a mark's other claims are not offered. */
export function useChooser(select: (claim: ClaimId) => void, left: () => readonly ClaimId[]) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const choose: Choose = useCallback(
    (all, at) => {
      const shown = left();
      const claims = all.filter((claim) => shown.includes(claim));
      const [first = all[0]] = claims;
      if (first === undefined) return;
      if (claims.length < 2) return select(first);
      lazyChooser.load().then(
        (Chooser) => setOffer((last) => ({ claims, at, Chooser, turn: (last?.turn ?? 0) + 1 })),
        // If its code fails to load, select the innermost claim.
        () => select(first),
      );
    },
    [select, left],
  );
  const close = (turn: number) => setOffer((last) => (last?.turn === turn ? null : last));
  return { offer, choose, close };
}
