// Selects the claims of the article's text and draws them in it.
import type { ViewBody } from '../view.ts';
import { ArticleText } from './ArticleText.tsx';
import { placeText, type PlacedText, type TextRow } from './placeText.ts';

export const view = {
  defaultRooms: [{ width: 350, height: 900, asidePx: 0 }],
  select: ({ claims }) => claims.map((claim) => ({ claim, claims: [claim.id] })),
  place: (rows, { dataset }) => placeText(rows, dataset),
  Component: ArticleText,
} satisfies ViewBody<TextRow, PlacedText>;
