// Makes the browser's own number formats, once for each language and style.
const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes as long as using it a hundred times. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, made);
  return made;
}
