// Places the four numbers of a swap as three bars on one scale: output before, delivery, output after.
import { exportsAfter, exportsBefore, freedBy, type Letter } from '../../model/swaps/swapModel.ts';
import { tenth } from '../../geometry/box.ts';
import { textWidthPx } from '../../geometry/textWidth.ts';

/** `home`: used at home. `sent`: exported. `left`: spare, without room to export it. `beyond`: delivered, more than the demand. */
export type BalancePaint = 'home' | 'sent' | 'left' | 'beyond';

export interface BalancePart {
  readonly paint: BalancePaint;
  readonly amount: number;
  readonly x: number;
  readonly width: number;
  /** Whether the amount fits inside. */
  readonly isSaid: boolean;
}

export interface BalanceBar {
  readonly bar: 'before' | 'delivered' | 'after';
  readonly y: number;
  readonly parts: readonly BalancePart[];
}

export interface PlacedBalance {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly BalanceBar[];
  /** What is freed, on the last bar: used at home before, free after; null if nothing is. */
  readonly freed: { readonly x: number; readonly width: number; readonly amount: number } | null;
}

export const BALANCE_PX = { bar: 26, name: 20, pitch: 62 };
const AMOUNT_STYLE = { face: 'inter', sizePx: 12, weight: 600 } as const;

/** Places the bars in a width, px; `say` writes an amount as it will be shown. A part of zero is left out. */
export function placeBalance(numbers: Readonly<Record<Letter, number>>, width: number, say: (amount: number) => string): PlacedBalance {
  const { r, c, p } = numbers;
  const met = Math.min(r, c);
  const before = exportsBefore(numbers);
  const after = exportsAfter(numbers);
  const freed = freedBy(numbers);
  const homeBefore = Math.min(p, c);
  const homeAfter = Math.max(0, homeBefore - freed);
  const reach = Math.max(p, r) || 1;
  const xOf = (amount: number) => tenth((amount / reach) * (width - 2));
  const bars: [BalanceBar['bar'], [BalancePaint, number][]][] = [
    ['before', [['home', homeBefore], ['sent', before], ['left', p - homeBefore - before]]],
    ['delivered', [['home', met], ['beyond', r - met]]],
    ['after', [['home', homeAfter], ['sent', after], ['left', p - homeAfter - after]]],
  ]; // prettier-ignore
  return {
    width,
    height: bars.length * BALANCE_PX.pitch - (BALANCE_PX.pitch - BALANCE_PX.name - BALANCE_PX.bar) + 22,
    bars: bars.map(([bar, amounts], index) => {
      let from = 0;
      const parts = amounts.flatMap(([paint, amount]): BalancePart[] => {
        const start = from;
        from += Math.max(0, amount);
        const widthPx = tenth(xOf(from) - xOf(start));
        if (widthPx < 0.5) return [];
        const isSaid = textWidthPx(say(amount), AMOUNT_STYLE) + 10 <= widthPx;
        return [{ paint, amount, x: 1 + xOf(start), width: widthPx, isSaid }];
      });
      return { bar, y: index * BALANCE_PX.pitch + BALANCE_PX.name, parts };
    }),
    freed: freed > 0 ? { x: 1 + xOf(homeAfter), width: tenth(xOf(homeBefore) - xOf(homeAfter)), amount: freed } : null,
  };
}
