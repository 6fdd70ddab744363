// The view of the article's own text.
import type { View } from '../view.ts';
import { ArticleText } from './ArticleText.tsx';
import { placeText, type PlacedText, type TextRow } from './placeText.ts';

export const text: View<TextRow, PlacedText> = {
  id: 'text',
  title: 'view.text.title',
  question: 'view.text.question',
  defaultRooms: [{ width: 350, height: 900, asidePx: 0 }],
  drawsWithoutRows: true,
  isProse: true,
  select: ({ claims }) => claims.map((claim) => ({ claim, claims: [claim.id] })),
  place: (rows, { dataset }) => placeText(rows, dataset),
  Component: ArticleText,
  describe: () => [],
};
