// Writes a font file's @font-face rule.

/** One @font-face rule; `url` is relative to the style sheet. */
export function faceRule(family: string, url: string, codePoints: Iterable<number>): string {
  return `@font-face {
  font-family: '${family}';
  font-weight: 400 700;
  font-display: swap;
  src: url('${url}') format('woff2');
  unicode-range: ${unicodeRange(codePoints)};
}
`;
}

/** Such as `U+20-7E, U+A0-FF`: neighbouring code points joined, in order. */
export function unicodeRange(codePoints: Iterable<number>): string {
  const ranges: { first: number; last: number }[] = [];
  for (const codePoint of [...codePoints].toSorted((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open?.last === codePoint - 1) open.last = codePoint;
    else ranges.push({ first: codePoint, last: codePoint });
  }
  const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
  return ranges.map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(', ');
}
