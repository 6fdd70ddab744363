// Places a swap: each leg is an arrow between two boxes, each link a dotted line down to the next leg.
import { endName, type Flow, type FlowType, type Mechanism, type Sourced } from '../../model/dataset.ts';
import { tenth, type Box } from '../../geometry/box.ts';
import { wrapEvenly, wrapText } from '../../geometry/wrapText.ts';
import { pathData } from '../../geometry/pathData.ts';

export interface SwapRow extends Sourced {
  readonly mechanism: Mechanism;
  /** All legs, in order; `shown` is false for a leg that the filter hides. */
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
  /** Null if the article does not give this end: the arrow then fades. */
  readonly from: SwapBox | null;
  readonly to: SwapBox | null;
  readonly line: { readonly x1: number; readonly x2: number; readonly y: number };
}

export interface PlacedSwap extends SwapRow {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly PlacedLeg[];
  readonly links: readonly {
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    readonly lines: readonly string[];
    readonly textX: number;
    readonly atRight: boolean;
    readonly claim: Mechanism['links'][number]['claim'];
  }[];
  /** The delivery that nobody names: from the first box to the last. */
  readonly notNamedPath: string | null;
}

const BOX_PX = { least: 42, most: 132, line: 15, pad: 12 };
const LINK_PX = 46;
const NAME_STYLE = { face: 'inter', sizePx: 12.5, weight: 600 } as const;
const WORDS_STYLE = { face: 'inter', sizePx: 12, weight: 400 } as const;

/**
 * Places one mechanism in a width, px. Legs run right and left in turn, so two columns are enough for any number of them, and the
 * delivery that nobody names is where a reader would look for it.
 */
export function placeSwap(row: SwapRow, width: number): PlacedSwap {
  const boxWidth = Math.floor(Math.min(BOX_PX.most, (width - 46) / 2));
  const columns = [0, width - boxWidth] as const;
  const columnX = (index: number) => (index % 2 === 0 ? columns[0] : columns[1]);
  const linesOf = (name: string) => wrapText(name, boxWidth - 10, NAME_STYLE);
  const most = Math.max(0, ...row.legs.flatMap(({ flow }) => endsOf(flow).map((end) => (end ? linesOf(endName(end)).length : 0))));
  const boxHeight = Math.max(BOX_PX.least, most * BOX_PX.line + BOX_PX.pad);
  const stepPx = boxHeight + LINK_PX;
  const boxAt = (column: number, step: number, name: string): SwapBox => ({
    box: { x: tenth(columnX(column)), y: 1 + step * stepPx, width: boxWidth, height: boxHeight },
    lines: linesOf(name),
  });
  const placed = row.legs.map(({ flow, type }, step): PlacedLeg => {
    const [, last] = endsOf(flow);
    const rightwards = step % 2 === 0;
    const edges = { left: boxWidth + 3, right: width - boxWidth - 3 };
    return {
      flow,
      type,
      number: step + 1,
      from: flow.from && boxAt(step, step, endName(flow.from)),
      to: last && boxAt(step + 1, step, endName(last)),
      line: {
        x1: rightwards ? edges.left : edges.right,
        x2: rightwards ? edges.right : edges.left,
        y: 1 + step * stepPx + boxHeight / 2,
      },
    };
  });
  const links = row.mechanism.links.map(({ from, words, claim }) => {
    const step = row.legs.findIndex(({ flow }) => flow.id === from);
    const atRight = step % 2 === 0;
    const x = tenth(columnX(step + 1) + boxWidth / 2);
    const lines = wrapEvenly(`“${words}”`, width - boxWidth / 2 - (row.notNamed.length > 0 ? boxWidth / 2 : 0) - 24, WORDS_STYLE);
    return { x, y1: 1 + step * stepPx + boxHeight, y2: (step + 1) * stepPx, lines, textX: atRight ? x - 10 : x + 10, atRight, claim };
  });
  const height = (row.legs.length - 1) * stepPx + boxHeight + 2;
  const x = tenth(boxWidth / 2);
  // The missing delivery is a separate line only if both its ends are in one column.
  const joins = row.notNamed.length > 0 && row.legs.length === 2;
  return { ...row, width, height, placed, links, notNamedPath: joins ? pathData`M${x},${boxHeight + 4}V${stepPx - 2}` : null };
}

/** Gives the two ends of a leg: the party stands for a place that the leg reaches. */
export function endsOf(flow: Flow) {
  return [flow.from, flow.reaching === null ? flow.to : ({ kind: 'place', place: flow.reaching } as const)] as const;
}
