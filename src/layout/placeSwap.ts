// A mechanism to a staircase: each leg an arrow between two boxes, each link a dotted step down to the next leg.
import { endName, type Flow, type FlowType, type Mechanism, type Sourced } from '../model/dataset.ts';
import { tenth, type Box } from './box.ts';
import { wrapText } from './wrapText.ts';

export interface SwapRow extends Sourced {
  readonly mechanism: Mechanism;
  /** All legs, in order; `shown` is false for one that the filter hides. */
  readonly legs: readonly { readonly flow: Flow; readonly type: FlowType; readonly shown: boolean }[];
  /** Deliveries that no claim names, in the dataset's words. */
  readonly notNamed: readonly string[];
}

export interface SwapBox {
  readonly box: Box;
  readonly lines: readonly string[];
}

export interface PlacedLeg {
  readonly flow: Flow;
  readonly type: FlowType;
  readonly number: number;
  /** Null where the source states no such end: the arrow then fades. */
  readonly from: SwapBox | null;
  readonly to: SwapBox | null;
  readonly line: { readonly x1: number; readonly x2: number; readonly y: number };
}

export interface PlacedSwap extends SwapRow {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly PlacedLeg[];
  readonly links: readonly { readonly x: number; readonly y1: number; readonly y2: number; readonly lines: readonly string[]; readonly claim: Mechanism['links'][number]['claim'] }[];
  /** The delivery that nobody names: from under the first box to under the last. */
  readonly notNamedPath: string | null;
}

const BOX_PX = { height: 44, most: 132 };
const STEP_PX = 92;
const NAME_STYLE = { face: 'inter', sizePx: 12.5, weight: 600 } as const;
const WORDS_STYLE = { face: 'inter', sizePx: 12, weight: 400 } as const;

/** Places one mechanism in a width, px. */
export function placeSwap(row: SwapRow, width: number): PlacedSwap {
  const columns = row.legs.length + 1;
  const boxWidth = Math.floor(Math.min(BOX_PX.most, (width - (columns - 1) * 34) / columns));
  const pitch = (width - boxWidth) / (columns - 1);
  const boxAt = (column: number, step: number, name: string): SwapBox => ({
    box: { x: tenth(column * pitch), y: 1 + step * STEP_PX, width: boxWidth, height: BOX_PX.height },
    lines: wrapText(name, boxWidth - 12, NAME_STYLE),
  });
  const placed = row.legs.map(({ flow, type }, step): PlacedLeg => {
    const y = 1 + step * STEP_PX + BOX_PX.height / 2;
    const last = flow.reaching === null ? flow.to : ({ kind: 'place', place: flow.reaching } as const);
    return {
      flow,
      type,
      number: step + 1,
      from: flow.from && boxAt(step, step, endName(flow.from)),
      to: last && boxAt(step + 1, step, endName(last)),
      line: { x1: tenth(step * pitch + boxWidth + 3), x2: tenth((step + 1) * pitch - 3), y },
    };
  });
  const links = row.mechanism.links.map(({ from, words, claim }) => {
    const step = row.legs.findIndex(({ flow }) => flow.id === from);
    const x = tenth((step + 1) * pitch + boxWidth / 2);
    const y1 = 1 + step * STEP_PX + BOX_PX.height;
    return { x, y1, y2: (step + 1) * STEP_PX, lines: wrapText(`“${words}”`, width - x - 12, WORDS_STYLE), claim };
  });
  const bottom = (row.legs.length - 1) * STEP_PX + BOX_PX.height + 2;
  const first = tenth(boxWidth / 2);
  const final = tenth(width - boxWidth / 2);
  const low = bottom + 14;
  const notNamedPath =
    row.notNamed.length === 0 ? null : `M${first},${BOX_PX.height + 4}V${low - 10}Q${first},${low} ${first + 10},${low}H${final - 10}Q${final},${low} ${final},${low - 10}V${bottom + 1}`;
  return { ...row, width, height: notNamedPath === null ? bottom : low + 4, placed, links, notNamedPath };
}
