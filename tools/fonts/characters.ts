// Lists the characters of a face's two files: those of an English article and its interface, and the others.

const between = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/**
 * The file that every page loads: printable Basic Latin, Latin-1, and the punctuation, signs and spaces of English
 * typesetting. What a face's Latin file lacks is left out of the subset and of its unicode-range, so the browser takes it from
 * the next face in the list (arrows to the sides and ≥ ≤ ≈ № are in neither package's Latin file).
 */
export const coreCharacters = [
  between(0x20, 0x7e),
  between(0xa0, 0xff),
  'ıŒœʻʼ',
  '‘’‚“”„‹›–—…•′″⁄€™',
  '−≈≤≥№←→↑↓⇄',
  '\u2009\u202f\u2011',
].join('');

/**
 * The file that loads only where one of its letters occurs: those of the European languages in Latin script, Turkish and
 * Azerbaijani, with the currency signs of the region and the dagger.
 */
export const extendedCharacters = [
  between(0x100, 0x130),
  between(0x132, 0x151),
  between(0x154, 0x17e),
  'ƏəǦǧȘșȚțẀẁẂẃẄẅẞỲỳ',
  '₺₼₽₾₴₸†',
].join('');

/** Drawn, but not measured: signs and letters too rare in names and labels to carry their widths in the first script. */
const unmeasured = '¡¤¦¨¯´¸¹¼½¾\u00adĬĭĲĳĸĿŀŊŋŦŧʻ⁄';

/** What the table of widths covers. */
export const measuredCharacters = Array.from(coreCharacters + extendedCharacters)
  .filter((character) => !unmeasured.includes(character))
  .join('');
