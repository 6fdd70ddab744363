// Finds the known unit that an unknown one probably meant.
import { nearestWord } from '../text/nearest.ts';
import { CURRENCIES, MAGNITUDES, parseUnit, PHYSICAL } from './units.ts';

/** Gives the known unit that was probably meant: the same words in full and in order (`$bn`, `billion USD`), or the nearest spelling. */
export function nearestUnit(unit: string): string | null {
  const words = unit
    .replace(/US\$|\$/, 'USD ')
    .replace('€', 'EUR ')
    .replace(/\b(?:bn|mld)\b/, 'billion')
    .replace(/\b(?:mn|mln)\b/, 'million')
    .trim()
    .split(/\s+/);
  const likely = [words.join(' '), words.toReversed().join(' ')].find((each) => parseUnit(each) !== null);
  return likely ?? nearestWord(unit, knownUnits());
}

function* knownUnits(): Iterable<string> {
  yield* PHYSICAL.keys();
  for (const currency of CURRENCIES) {
    yield currency;
    for (const magnitude of MAGNITUDES.keys()) yield `${currency} ${magnitude}`;
  }
}
