// Writes a typed number the one way that the address allows: digits and a point, nothing else.

const MOST_DIGITS = 12;

/**
 * Turns `007.50` into `7.5`. Null for anything but a plain number of at least zero: a sign, an exponent, a comma, more than twelve digits.
 * Rounds nothing: the result has the same value.
 */
export function plainNumber(text: string): string | null {
  const [whole, fraction = ''] = /^\d+(?:\.\d*)?$/.test(text) ? text.split('.') : [];
  if (whole === undefined) return null;
  const canonical = [whole.replace(/^0+(?=\d)/, ''), fraction.replace(/0+$/, '')].filter((part) => part !== '').join('.');
  return canonical.replace('.', '').length > MOST_DIGITS ? null : canonical;
}

/** As `plainNumber`, but null for zero too. */
export function plainPositive(text: string): string | null {
  const plain = plainNumber(text);
  return plain === '0' ? null : plain;
}

/** Rounds a result to the digits that an address allows; null for one too large, or not finite. */
export function plainOf(amount: number): string | null {
  if (!Number.isFinite(amount) || amount < 0 || amount >= 10 ** MOST_DIGITS) return null;
  const wholeDigits = Math.max(1, Math.floor(Math.log10(Math.max(amount, 1))) + 1);
  return plainNumber(amount.toFixed(Math.max(0, MOST_DIGITS - wholeDigits)));
}
