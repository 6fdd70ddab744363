// The article to paragraphs of segments, each claim of the slice marked where it stands.
import type { Claim, Sourced } from '../../model/dataset.ts';
import { cutSegments, type Segment } from '../../selection/segments.ts';
import type { View } from '../view.ts';
import { ArticleText } from './ArticleText.tsx';

export interface TextRow extends Sourced {
  readonly claim: Claim;
}

export interface PlacedText {
  readonly paragraphs: readonly { readonly number: number; readonly segments: readonly Segment[] }[];
}

export const text: View<TextRow, PlacedText> = {
  id: 'text',
  title: 'view.text.title',
  question: 'view.text.question',
  defaultRooms: [{ width: 350, height: 900, asidePx: 0 }],
  drawsWithoutRows: true,
  select: ({ claims }) => claims.map((claim) => ({ claim, claims: [claim.id] })),
  place: (rows, { dataset }) => ({
    paragraphs: dataset.paragraphs.map((paragraph) => ({
      number: paragraph.number,
      segments: cutSegments(
        dataset.text,
        paragraph,
        rows.map(({ claim }) => claim),
      ),
    })),
  }),
  Component: ArticleText,
  describe: () => [],
};
