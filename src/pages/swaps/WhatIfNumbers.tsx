// Shows the calculation's numbers, given and worked out, as a table to read and copy.
import { csvLines } from '../../exports/csv.ts';
import { useReader } from '../../marks/reader.ts';
import { formatNumber, letterNames } from '../../messages/sayWhatIf.ts';
import type { Say } from '../../messages/say.ts';
import { LETTERS, workOut } from '../../model/swaps/swapModel.ts';
import { convertAmount, type SwapUnit } from '../../model/swaps/swapUnits.ts';
import type { AskedSwap } from '../../selection/askedSwap.ts';
import { plainOf } from '../../selection/plainNumber.ts';
import { Copy } from '../../ui/Copy.tsx';
import '../../messages/claim/words.ts';

interface NumberRow {
  readonly name: string;
  readonly amount: number | null;
  readonly from: string;
}

export function WhatIfNumbers({ asked, open }: { readonly asked: AskedSwap; readonly open: boolean }) {
  const { say } = useReader();
  const { unit, units, densityKgM3 } = asked;
  const rows = rowsOf(asked, say);
  // Other units that a documented factor converts to.
  const others = units.filter((other) => other !== unit && convertAmount(1, unit, other, densityKgM3) !== null);
  const cell = (amount: number | null, inUnit: SwapUnit) => {
    const converted = amount === null ? null : convertAmount(amount, unit, inUnit, densityKgM3);
    return converted === null ? say('table.notGiven') : formatNumber(converted, say);
  };
  const heads = [
    say('whatIf.numbers.name'),
    `${say('whatIf.numbers.amount')} (${unit})`,
    ...others.map((other) => say('whatIf.numbers.in', { unit: other })),
    say('whatIf.numbers.from'),
  ];
  const csv = () =>
    csvLines([
      heads,
      ...rows.map(({ name, amount, from }) => [
        name,
        ...[unit, ...others].map((each) => (amount === null ? null : plainAmount(amount, unit, each, densityKgM3))),
        from,
      ]),
    ]);
  return (
    <details className="what-if-numbers" data-computed="what-if" open={open}>
      <summary>{say('whatIf.numbers')}</summary>
      <table>
        <caption className="sr-only">{say('whatIf.numbers')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, amount, from }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {[unit, ...others].map((each) => (
                <td key={each}>{cell(amount, each)}</td>
              ))}
              <td>{from}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Copy texts={[{ label: say('whatIf.csv'), copied: say('whatIf.csv.copied'), text: csv }]} byHand={say('card.copyByHand')} />
    </details>
  );
}

function rowsOf(asked: AskedSwap, say: Say): NumberRow[] {
  const { numbers } = asked;
  const names = letterNames(asked, say);
  const { freed, before, after } = workOut(numbers);
  const workedOut = say('whatIf.numbers.workedOut');
  return [
    ...LETTERS.map((letter) => ({
      name: `${letter.toUpperCase()}: ${names[letter]}`,
      amount: numbers[letter],
      from: numbers[letter] === null ? say('whatIf.unset') : say('whatIf.numbers.yours'),
    })),
    { name: say('whatIf.freed'), amount: freed, from: workedOut },
    { name: say('whatIf.numbers.before'), amount: before, from: workedOut },
    { name: say('whatIf.numbers.after'), amount: after, from: workedOut },
  ];
}

function plainAmount(amount: number, unit: SwapUnit, inUnit: SwapUnit, densityKgM3: number | null): number | null {
  const plain = plainOf(convertAmount(amount, unit, inUnit, densityKgM3) ?? NaN);
  return plain === null ? null : Number(plain);
}
