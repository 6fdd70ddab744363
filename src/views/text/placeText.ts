// Cuts the article into paragraphs of segments, and marks where each claim of the slice is.
import type { Claim, Dataset, Sourced } from '../../model/dataset.ts';
import type { ClaimId } from '../../model/schema.ts';
import { cutSegments, type Segment } from '../../selection/segments.ts';
import { underlineLanes } from './placeUnderlines.ts';

export interface TextRow extends Sourced {
  readonly claim: Claim;
}

export interface PlacedText {
  readonly paragraphs: readonly PlacedParagraph[];
  /** Lane of each claim's underline, 0 next to the words. */
  readonly lanes: ReadonlyMap<ClaimId, number>;
}

interface PlacedParagraph {
  readonly number: number;
  readonly segments: readonly Segment[];
  /** Most lanes under any words: none, one, or more if claims overlap. */
  readonly laneCount: number;
}

export function placeText(rows: readonly TextRow[], dataset: Dataset): PlacedText {
  const claims = rows.map(({ claim }) => claim);
  const free = underlineLanes(claims.map(({ span }) => span));
  const lanes = new Map(claims.map(({ id }, index) => [id, free[index] ?? 0]));
  const paragraphs = dataset.paragraphs.map((paragraph) => {
    const segments = cutSegments(dataset.text, paragraph, claims);
    const used = segments.flatMap((segment) => segment.claims.map(({ id }) => (lanes.get(id) ?? 0) + 1));
    return { number: paragraph.number, segments, laneCount: Math.max(0, ...used) };
  });
  return { paragraphs, lanes };
}
