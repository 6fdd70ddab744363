// Reads a typed number as it stands in the address: digits and a point, nothing else.

const MOST_DIGITS = 12;

/**
 * `007.50` to `7.5`. Null for what is not a plain number of at least zero: a sign, an exponent, a comma, more than twelve digits in all.
 * No digit is rounded away: what comes out is worth what went in.
 */
export function plainNumber(text: string): string | null {
  const [whole, fraction = ''] = /^\d+(?:\.\d*)?$/.test(text) ? text.split('.') : [];
  if (whole === undefined) return null;
  const canonical = [whole.replace(/^0+(?=\d)/, ''), fraction.replace(/0+$/, '')].filter((part) => part !== '').join('.');
  return canonical.replace('.', '').length > MOST_DIGITS ? null : canonical;
}

/** As `plainNumber`, but zero is none either. */
export function plainPositive(text: string): string | null {
  const plain = plainNumber(text);
  return plain === '0' ? null : plain;
}

/** A worked-out amount, rounded to the digits that an address takes; null for one too large for it, or not finite. */
export function plainOf(amount: number): string | null {
  if (!Number.isFinite(amount) || amount < 0 || amount >= 10 ** MOST_DIGITS) return null;
  const wholeDigits = Math.max(1, Math.floor(Math.log10(Math.max(amount, 1))) + 1);
  return plainNumber(amount.toFixed(Math.max(0, MOST_DIGITS - wholeDigits)));
}
