// Places claims in a grid of type and status, one dot each.
import type { Claim, FlowType, Sourced } from '../../model/dataset.ts';
import { STATUSES, type Status } from '../../model/schema.ts';
import { textWidthPx } from '../../geometry/textWidth.ts';

export interface FirmnessRow extends Sourced {
  readonly claim: Claim;
  /** The claim's first type; null for General. */
  readonly type: FlowType | null;
}

export interface PlacedDot extends FirmnessRow {
  readonly x: number;
  readonly y: number;
}

export interface PlacedFirmness {
  readonly width: number;
  readonly height: number;
  readonly radiusPx: number;
  /** `y` is the baseline of the column's head. */
  readonly columns: readonly { readonly status: Status; readonly head: string; readonly x: number; readonly y: number }[];
  readonly lines: readonly { readonly type: FlowType | null; readonly y: number; readonly height: number; readonly count: number }[];
  readonly dots: readonly PlacedDot[];
}

/** Column heads: the height of one line, and what a second line adds if heads are wider than their columns. */
const HEAD_PX = { height: 24, baseline: 12, more: 14, gap: 6 };
const HEAD_STYLE = { face: 'inter', sizePx: 11, weight: 400 } as const;
const LINE_PX = 22;
const RADIUS_PX = 6;
const PITCH_PX = 16;
/** Room for the glyph before a name, with the gap after it. */
const LABEL_INSET_PX = 25;
const LABEL_STYLE = { face: 'inter', sizePx: 12.5, weight: 400 } as const;

/** Places the dots in a width, px. Rows are in the order of `types`, General last; a row grows if its dots need a second line. */
export function placeFirmness(
  rows: readonly FirmnessRow[],
  types: readonly FlowType[],
  { general, heads }: { readonly general: string; readonly heads: Readonly<Record<Status, string>> },
  width: number,
): PlacedFirmness {
  const names = [...types.map(({ name }) => name), general];
  const label = Math.min(width * 0.45, LABEL_INSET_PX + Math.max(...names.map((name) => textWidthPx(name, LABEL_STYLE)), 40));
  const column = (width - label) / STATUSES.length;
  const across = Math.max(1, Math.floor((column - 2) / PITCH_PX));
  const headWidths = STATUSES.map((status) => textWidthPx(heads[status], HEAD_STYLE));
  const isStaggered = headWidths.some((head) => head + HEAD_PX.gap > column);
  let y = HEAD_PX.height + (isStaggered ? HEAD_PX.more : 0);
  const dots: PlacedDot[] = [];
  const lines = [...types, null].flatMap((type) => {
    const members = rows.filter((row) => row.type?.id === type?.id);
    if (members.length === 0) return [];
    const most = Math.max(...STATUSES.map((status) => members.filter(({ claim }) => claim.status === status).length));
    const height = LINE_PX + Math.max(0, Math.ceil(most / across) - 1) * PITCH_PX;
    STATUSES.forEach((status, index) => {
      members
        .filter(({ claim }) => claim.status === status)
        .forEach((row, place) => {
          dots.push({
            ...row,
            x: label + index * column + RADIUS_PX + 1 + (place % across) * PITCH_PX,
            y: y + LINE_PX / 2 + Math.floor(place / across) * PITCH_PX,
          });
        });
    });
    const line = { type, y, height, count: members.length };
    y += height;
    return [line];
  });
  const columns = STATUSES.map((status, index) => ({
    status,
    head: heads[status],
    x: Math.min(label + index * column, Math.max(0, width - (headWidths[index] ?? 0))),
    // Every second head is a line higher, above its neighbours.
    y: HEAD_PX.baseline + (isStaggered && index % 2 === 0 ? HEAD_PX.more : 0),
  }));
  return { width, height: y + 4, radiusPx: RADIUS_PX, columns, lines, dots };
}
