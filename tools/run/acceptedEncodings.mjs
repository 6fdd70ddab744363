// The Accept-Encoding header becomes the encodings that we can answer in, best first.

/**
 * Of `br` and `gzip`, those that the header allows, by its weights and then in this order; `identity` comes last
 * (RFC 9110, section 12.5.3).
 * @param {string | undefined} header
 * @returns {import('./siteFiles.mjs').Encoding[]} only `identity` when there is no header
 */
export function acceptedEncodings(header) {
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    if (name !== '') weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  /** @param {string} name */
  const weightOf = (name) => weights.get(name) ?? weights.get('*') ?? 0;
  const compressed = /** @type {const} */ (['br', 'gzip'])
    .filter((name) => weightOf(name) > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  return [...compressed, 'identity'];
}
