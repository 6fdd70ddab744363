// Places claims on a line for each speaker, in text order, to show how much rests on whom.
import { group } from 'd3';
import type { Claim, FlowType, Sourced } from '../../model/dataset.ts';
import type { ClaimId, SpeakerId } from '../../model/schema.ts';
import { textWidthPx } from '../../geometry/textWidth.ts';
import { wrapText } from '../../geometry/wrapText.ts';

export interface SpeakerRow extends Sourced {
  readonly claim: Claim;
  /** The claim's first type; null for General. */
  readonly type: FlowType | null;
}

export interface SpeakerDot extends SpeakerRow {
  readonly x: number;
  readonly y: number;
}

export interface SpeakerLine extends Sourced {
  readonly speaker: SpeakerId;
  readonly y: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly count: string;
}

export interface PlacedSpeakers {
  readonly width: number;
  readonly height: number;
  readonly radiusPx: number;
  readonly lines: readonly SpeakerLine[];
  readonly dots: readonly SpeakerDot[];
}

/** The words of a line, in the reader's language. */
export interface SpeakerWords {
  name(speaker: SpeakerId): string;
  /** The speaker's role, or who reports the words. */
  note(speaker: SpeakerId, claims: readonly Claim[]): string;
  count(claims: number): string;
}

export const SPEAKER_PX = { name: 17, note: 15, pad: 9 };
export const SPEAKER_STYLES = {
  name: { face: 'inter', sizePx: 13, weight: 600 },
  note: { face: 'inter', sizePx: 11.5, weight: 400 },
} as const;
const RADIUS_PX = 9.5;
/** Far enough apart for a finger: 24 px, WCAG 2.2, 2.5.8. */
const PITCH_PX = 24;
const WIDE_PX = 480;
const MOST_PX = 720;

/** Places the lines in the given order, without speakers of no row. Names are before the dots if there is room, otherwise above. */
export function placeSpeakers(rows: readonly SpeakerRow[], order: readonly SpeakerId[], words: SpeakerWords, room: number): PlacedSpeakers {
  const width = Math.min(MOST_PX, room);
  const bySpeaker = group(rows, ({ claim }) => claim.speaker);
  const wide = width >= WIDE_PX;
  const countPx = Math.max(0, ...[...bySpeaker.values()].map((own) => textWidthPx(words.count(own.length), SPEAKER_STYLES.name))) + 12;
  const namePx = wide ? width * 0.36 : width - countPx;
  const dotsX = wide ? namePx + 12 : 0;
  const across = Math.max(1, Math.floor((width - dotsX - (wide ? countPx : 0)) / PITCH_PX));
  const dots: SpeakerDot[] = [];
  let y = 0;
  const lines = order.flatMap((speaker): SpeakerLine[] => {
    const own = bySpeaker.get(speaker) ?? [];
    const [first, ...rest] = own.map(({ claim }): ClaimId => claim.id);
    if (first === undefined) return [];
    const name = wrapText(words.name(speaker), namePx, SPEAKER_STYLES.name);
    const note = wrapText(
      words.note(
        speaker,
        own.map(({ claim }) => claim),
      ),
      namePx,
      SPEAKER_STYLES.note,
    );
    const textHeight = name.length * SPEAKER_PX.name + note.length * SPEAKER_PX.note;
    const dotsHeight = Math.ceil(own.length / across) * PITCH_PX;
    const inner = wide ? Math.max(textHeight, dotsHeight) : textHeight + 5 + dotsHeight;
    const dotsY = y + SPEAKER_PX.pad + (wide ? (inner - dotsHeight) / 2 : textHeight + 5);
    own.forEach((row, index) => {
      dots.push({
        ...row,
        x: Math.round(dotsX + (index % across) * PITCH_PX + PITCH_PX / 2),
        y: Math.round(dotsY + Math.floor(index / across) * PITCH_PX + PITCH_PX / 2),
      });
    });
    const line = {
      speaker,
      claims: [first, ...rest] as const,
      y,
      height: inner + 2 * SPEAKER_PX.pad,
      name,
      note,
      count: words.count(own.length),
    };
    y += line.height;
    return [line];
  });
  return { width, height: y, radiusPx: RADIUS_PX, lines, dots };
}
