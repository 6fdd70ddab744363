// Says a swap's what-if in words: names of the four numbers, amounts, and the bounds and bends where they apply.
import { endName } from '../model/dataset.ts';
import { boundsOf, type SwapBound } from '../model/swaps/swapBounds.ts';
import type { SwapCurve, SwapKink } from '../model/swaps/swapCurve.ts';
import { LETTERS, workOut, type Letter } from '../model/swaps/swapModel.ts';
import type { SwapUnit } from '../model/swaps/swapUnits.ts';
import type { AskedSwap } from '../selection/askedSwap.ts';
import { numberFormat } from './numberFormat.ts';
import type { MessageValues, Say } from './say.ts';
import './swaps/words.ts';

/** Names the four numbers: whose delivery, demand, production and room, as far as the article says. */
export function letterNames({ type, from, taker, exporter }: AskedSwap, say: Say): Readonly<Record<Letter, string>> {
  const party = exporter?.name ?? '';
  return {
    r: from ? say('whatIf.r', { type: type.name, from: endName(from) }) : say('whatIf.r.unknown', { type: type.name }),
    c:
      taker === null
        ? say('whatIf.c.unknown')
        : taker.kind === 'place'
          ? say('whatIf.c.place', { place: endName(taker) })
          : say('whatIf.c.home', { party: endName(taker) }),
    p: exporter ? say('whatIf.p', { party }) : say('whatIf.p.unknown'),
    k: exporter ? say('whatIf.k', { party }) : say('whatIf.k.unknown'),
  };
}

/** Says where the delivery is used, and which demand it meets: at home, or at a place such as a refinery. */
export function homeWords({ taker }: AskedSwap, say: Say): { readonly where: string; readonly demand: string } {
  if (taker?.kind !== 'place') return { where: say('whatIf.where.home'), demand: say('whatIf.demand.home') };
  const place = endName(taker);
  return { where: say('whatIf.where.place', { place }), demand: say('whatIf.demand.place', { place }) };
}

/** Formats an amount to three digits after the point, or one from a thousand on: `2.5`. A result is no more exact than that. */
export function formatNumber(amount: number, say: Say): string {
  return numberFormat(say.language, { maximumFractionDigits: amount >= 1000 ? 1 : 3 }).format(amount);
}

/** `2.5 bcm` */
export function formatInUnit(amount: number, unit: SwapUnit, say: Say): string {
  return `${formatNumber(amount, say)}\u00a0${unit}`;
}

const UNIT_NAMES = { bcm: 'whatIf.unit.gas', Mt: 'whatIf.unit.tonnes', 'bbl/d': 'whatIf.unit.barrels' } as const;

/** Names a unit in full: `million tonnes a year (Mt)`. */
export function unitInWords(unit: SwapUnit, say: Say): string {
  return say(UNIT_NAMES[unit]);
}

/** Lists letters in words: `R`, `C and K`. */
export function lettersInWords(letters: readonly Letter[], say: Say): string {
  return new Intl.ListFormat(say.language).format(letters.map((letter) => letter.toUpperCase()));
}

/** Lists the given numbers on one line: `R = 2 bcm, C = 12 bcm`; empty where none is given. */
export function numbersInWords({ numbers, unit }: AskedSwap, say: Say): string {
  return LETTERS.flatMap((letter) => {
    const amount = numbers[letter];
    return amount === null ? [] : [`${letter.toUpperCase()} = ${formatInUnit(amount, unit, say)}`];
  }).join(', ');
}

/** Says a bound that limits the swap, with its amounts. */
export function sayBound(bound: SwapBound, asked: AskedSwap, say: Say): string {
  const amount = (value: number) => formatInUnit(value, asked.unit, say);
  switch (bound.kind) {
    case 'beyond-demand':
      return say('whatIf.bound.beyond-demand', { beyond: amount(bound.beyond), ...homeWords(asked, say) });
    case 'short-at-home':
      return bound.filled === null
        ? say('whatIf.bound.short-at-home', { gap: amount(bound.gap), ...homeWords(asked, say) })
        : say('whatIf.bound.short-at-home.filled', { filled: amount(bound.filled), ...homeWords(asked, say) });
    case 'full-after':
      return say('whatIf.bound.full-after', { over: amount(bound.over) });
    case 'nothing-delivered':
      return say('whatIf.bound.nothing-delivered');
    case 'full-before':
      return say('whatIf.bound.full-before');
    case 'none':
      return say('whatIf.bound.none');
  }
}

/** Says the results of the numbers, and the bounds that limit them, in sentences. */
export function sayOutcome(asked: AskedSwap, say: Say): string {
  const { freed, before, after } = workOut(asked.numbers);
  const said = (amount: number | null) => (amount === null ? say('whatIf.unknown') : formatInUnit(amount, asked.unit, say));
  return [
    say('whatIf.live', { freed: said(freed), before: said(before), after: said(after) }),
    ...boundsOf(asked.numbers).map((bound) => sayBound(bound, asked, say)),
  ].join(' ');
}

/** Says where the curve bends, and what ends or begins there. */
export function sayKink({ kind, r }: SwapKink, asked: AskedSwap, say: Say): string {
  const values: MessageValues = { r: formatInUnit(r, asked.unit, say), ...homeWords(asked, say) };
  return say(`whatIf.kink.${kind}`, values);
}

/** Says the whole curve in a sentence. */
export function sayCurve({ least, most, flat }: SwapCurve, { unit }: AskedSwap, say: Say): string {
  const levels = say('whatIf.chart.describe', { least: formatInUnit(least, unit, say), most: formatInUnit(most, unit, say) });
  return flat === null ? levels : `${levels} ${say(`whatIf.flat.${flat}`)}`;
}
