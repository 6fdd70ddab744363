// The article to paragraphs of segments, each claim of the slice marked where it stands.
import { underlineLanes } from './placeUnderlines.ts';
import type { Claim, Sourced } from '../../model/dataset.ts';
import type { ClaimId } from '../../model/schema.ts';
import { cutSegments, type Segment } from '../../selection/segments.ts';
import type { ViewBody } from '../view.ts';
import { ArticleText } from './ArticleText.tsx';

export interface TextRow extends Sourced {
  readonly claim: Claim;
}

export interface PlacedText {
  readonly paragraphs: readonly PlacedParagraph[];
  /** The lane of each claim's underline, 0 next to the words. */
  readonly lanes: ReadonlyMap<ClaimId, number>;
}

interface PlacedParagraph {
  readonly number: number;
  readonly segments: readonly Segment[];
  /** Lanes under its fullest words: none, one, or more where claims overlap. */
  readonly laneCount: number;
}

export const view = {
  defaultRooms: [{ width: 350, height: 900, asidePx: 0 }],
  select: ({ claims }) => claims.map((claim) => ({ claim, claims: [claim.id] })),
  place(rows, { dataset }) {
    const claims = rows.map(({ claim }) => claim);
    const free = underlineLanes(claims.map(({ span }) => span));
    const lanes = new Map(claims.map(({ id }, index) => [id, free[index] ?? 0]));
    const paragraphs = dataset.paragraphs.map((paragraph) => {
      const segments = cutSegments(dataset.text, paragraph, claims);
      const used = segments.flatMap((segment) => segment.claims.map(({ id }) => (lanes.get(id) ?? 0) + 1));
      return { number: paragraph.number, segments, laneCount: Math.max(0, ...used) };
    });
    return { paragraphs, lanes };
  },
  Component: ArticleText,
} satisfies ViewBody<TextRow, PlacedText>;
