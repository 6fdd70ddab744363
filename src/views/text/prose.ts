// Sets the article as paragraphs in which several claims may underline the same words.
import type { Claim } from '../../model/dataset.ts';
import type { ProseOf, ProseParagraph, Under } from '../prose.ts';
import type { PlacedText } from './placeText.ts';

export function prose({ placed: { paragraphs, lanes }, frame: { dataset, say } }: ProseOf<PlacedText>): ProseParagraph[] {
  const underOf = ({ id, status, types: [type] }: Claim): Under => ({
    status,
    colour: (type && dataset.types.get(type)?.colour) ?? 'ink',
    lane: lanes.get(id) ?? 0,
  });
  const excerpts = dataset.file.source.text.excerpts === true ? [say('text.excerpts')] : [];
  return [
    ...excerpts.map((text) => ({ isNote: true, laneCount: 0, stretches: [{ text, under: [] }] })),
    ...paragraphs.map(({ number, segments, laneCount }) => ({
      isNote: number === 0,
      laneCount,
      stretches: segments.map(({ text, claims }) => ({ text, under: claims.map(underOf) })),
    })),
  ];
}
