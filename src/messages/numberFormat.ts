// Gives the browser's number format for a language and a style, and makes each only once.
const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes as long as using it a hundred times. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, made);
  return made;
}
