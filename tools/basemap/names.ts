// Finds a country's alpha-3 code and its name on the map by its ISO 3166-1 numeric code.
// Names are the United Nations' own; where those carry the form of the state ("Iran (Islamic Republic of)", "Russian Federation"), without it.

import table from './names.json' with { type: 'json' };

const byNumber = new Map(Object.entries(table).map(([number, [alpha3 = '', name = '']]) => [number, [alpha3, name] as const]));

const names = new Map<string, string>([...byNumber.values(), ['XKX', 'Kosovo']]);

/** The alpha-3 code of a numeric one; throws for a code that is not in the table. */
export function alpha3(numeric: string): string {
  const [code] = byNumber.get(numeric) ?? [];
  if (code === undefined) throw new Error(`no alpha-3 code known for ${numeric}`);
  return code;
}

/** The name to write on the map; throws for a country that is not in the table. */
export function countryName(code: string): string {
  const name = names.get(code);
  if (name === undefined) throw new Error(`no name known for ${code}`);
  return name;
}
