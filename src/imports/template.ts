// Writes files to start a dataset from: an invented text, one claim, and how to go on.
import { strToU8, zipSync } from 'fflate';
import type { Digest } from './outcome.ts';
import type { OwnFile } from './ownFile.ts';
import { readOwn } from './readOwn.ts';

const TEXT = `A title

A first paragraph, with the words that a claim quotes.

A second paragraph.
`;

const CSV: Readonly<Record<string, readonly string[]>> = {
  'claims.csv': [
    'id,quote,paraphrase,types,status,speaker,parties,quantity,bound,value,upper,unit,period_start,period_end,note',
    'first-claim,the words that a claim quotes,What the words say in a line,First type,stated,A speaker,First party;Second party,,,,,,,,',
  ],
  'flows.csv': ['id,from,via,to,direction,types,claims,note', 'first-flow,First party,,Second party,one-way,First type,first-claim,'],
  'source.csv': ['id,title,kind,language,author,publisher,published,address,rights', 'a-title,A title,report,en,The author,,,,not given'],
};

const ABOUT = `Replace article.txt by the text of your article, as UTF-8: its title on the first line, an empty line between paragraphs.
`;

const ABOUT_SHEETS = `${ABOUT}
claims.csv: one row a claim. Needed: quote (words of the text, to the letter) and status (stated, under-discussion or possible).
Lists are set apart by semicolons. An empty cell is "not given". Where the words stand several times in the text, add the columns
prefix or suffix with the words before or after them. A figure takes quantity (trade-turnover, investment-total, volume, capacity),
bound (exact, greater-than, at-least, less-than, about, range), value, unit ("USD billion", "bcm"), and upper for a range.

flows.csv (may be left out): one row a flow. from and to are parties; an end that the text does not state stays empty. claims are ids.

source.csv (may be left out): one row about the article.

More sheets, where you want to say more: parties.csv (id, kind, name, place, note; a country by its three capital letters),
places.csv (id, kind, name, longitude, latitude, precision, origin, within), people.csv (id, name, capacity, roles, note),
types.csv (id, name, colour, glyph). A party is drawn on the map once it has a place.

Open the folder or the zip on the site's page about data.
`;

const ABOUT_JSON = `${ABOUT}
dataset.json holds the claims: each quotes words of the text, and gives where they stand. The site tells every fault with its line, and
the right numbers. The format is described at schema/dataset-1.json on the site.

Open the folder or the zip on the site's page about data.
`;

/** Sheets for people who use spreadsheets, and their text. */
export function sheetTemplate(): OwnFile[] {
  return files({
    ...Object.fromEntries(Object.entries(CSV).map(([name, lines]) => [name, lines.map((line) => `${line}\r\n`).join('')])),
    'article.txt': TEXT,
    'README.txt': ABOUT_SHEETS,
  });
}

/** The same as `dataset.json`. Throws if it is not sound, which a test rules out. */
export async function datasetTemplate(digest: Digest, today: string): Promise<OwnFile[]> {
  const outcome = await readOwn(sheetTemplate(), digest, today);
  if (!outcome.ok) throw new Error('the template is not sound');
  return files({ 'dataset.json': outcome.json, 'article.txt': TEXT, 'README.txt': ABOUT_JSON });
}

/** Zips files into one folder. */
export function zipOf(folder: string, packed: readonly OwnFile[]): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(packed.map(({ path, bytes }) => [`${folder}/${path}`, bytes])));
}

function files(texts: Readonly<Record<string, string>>): OwnFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: strToU8(text) }));
}
