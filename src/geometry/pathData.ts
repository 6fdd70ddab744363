// Writes path data: numbers as plain decimals, to a hundredth of a pixel, which is finer than anyone can see.

/** A tag for templates: pathData`M${x} ${y}H${right}`. A text counts as path data and is not changed. */
export function pathData(between: TemplateStringsArray, ...values: readonly (number | string)[]): string {
  const written = values.map((value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value));
  return String.raw({ raw: between }, ...written);
}
