// Selects claims and draws them on lines by speaker.
import { placeSpeakers, type PlacedSpeakers, type SpeakerRow } from './placeSpeakers.ts';
import type { Say } from '../../messages/say.ts';
import { speakerName, type Claim, type Dataset } from '../../model/dataset.ts';
import { STATUSES, type SpeakerId } from '../../model/schema.ts';
import type { ViewBody } from '../view.ts';
import { SpeakerLines } from './SpeakerLines.tsx';
import '../../messages/views/words.ts';

export const view = {
  defaultRooms: [{ width: 350, height: 220, asidePx: 0 }],
  select: ({ claims, dataset }) =>
    claims.map((claim) => {
      const [first] = claim.types;
      return { claim, type: (first && dataset.types.get(first)) ?? null, claims: [claim.id] };
    }),
  place: (rows, { room, dataset, say }) =>
    placeSpeakers(
      rows,
      speakersOf(dataset),
      {
        name: (speaker) => nameOf(speaker, dataset, say),
        note: (speaker, claims) => noteOf(speaker, claims, dataset, say),
        count: (shown) => say('speakers.count', { shown, total: rows.length }),
      },
      room.width,
    ),
  Component: SpeakerLines,
  describe: (rows, { dataset, say }) =>
    speakersOf(dataset).flatMap((speaker) => {
      const own = rows.map(({ claim }) => claim).filter((claim) => claim.speaker === speaker);
      const [first, ...rest] = own.map(({ id }) => id);
      if (first === undefined) return [];
      const list = STATUSES.map((status) => ({ status, count: own.filter((claim) => claim.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => say('firmness.describe.status', { count, status: say(`status.${status}`).toLowerCase() }))
        .join(', ');
      const who = `${nameOf(speaker, dataset, say)}, ${noteOf(speaker, own, dataset, say)}`;
      return [{ claims: [first, ...rest], text: say('speakers.describe', { who, count: own.length, total: rows.length, list }) }];
    }),
} satisfies ViewBody<SpeakerRow, PlacedSpeakers>;

/** Orders speakers by their claims in the whole article, most first, whatever the filter hides. */
function speakersOf({ claims }: Dataset): SpeakerId[] {
  const counts = new Map<SpeakerId, number>();
  for (const { speaker } of claims.values()) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([speaker]) => speaker);
}

function nameOf(speaker: SpeakerId, dataset: Dataset, say: Say): string {
  return speakerName(dataset, speaker) ?? say('speaker.not-attributed');
}

/** Calls the author the author, and says who reports anyone else. */
function noteOf(speaker: SpeakerId, claims: readonly Claim[], dataset: Dataset, say: Say): string {
  const reporters = [...new Set(claims.map(({ reportedBy }) => reportedBy))].filter((reporter) => reporter !== speaker);
  const reporter = reporters.map((each) => speakerName(dataset, each) ?? '').join(', ');
  if (reporters.length > 0) return say('speakers.reported', { reporter });
  return speaker === dataset.file.source.author ? say('speakers.author') : say('speakers.own');
}
