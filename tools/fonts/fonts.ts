// Runs `npm run fonts`: makes the site's font subsets of the two @fontsource-variable packages, with their style sheet, their
// licences, and the widths that text is measured with. Run it after a change of characters or of a package; its output is kept in
// the repository, so nothing else needs the packages.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { advanceTable } from './advanceTable.ts';
import { coreCharacters, extendedCharacters, measuredCharacters } from './characters.ts';
import { fallbackRules, interFallbacks, sourceSerifFallbacks } from './fallbacks.ts';
import { faceRule } from './faceRules.ts';
import { readFontMetrics, type FontMetrics } from './sfnt.ts';

const packages = 'node_modules/@fontsource-variable';
const target = 'src/app/fonts';
/** What must arrive before the first paint, in bytes. */
const coreLimit = 60_000;
/** Kerning, ligatures, figures of one width, capital-height punctuation, and the forms that languages ask for. */
const keepFeatures = ['kern', 'liga', 'tnum', 'case', 'locl'];

interface Subset {
  readonly file: string;
  readonly woff2: Buffer;
  readonly at: Readonly<Record<'400' | '600' | '700', FontMetrics>>;
}

async function makeSubset(name: string, file: string, part: 'latin' | 'latin-ext', characters: string): Promise<Subset> {
  const whole = await readFile(`${packages}/${name}/files/${name}-${part}-wght-normal.woff2`);
  const woff2 = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    keepFeatures,
    noHinting: true,
    dropTables: ['STAT', 'BASE', 'MVAR'],
  });
  const pinned = async (weight: number): Promise<FontMetrics> =>
    readFontMetrics(await subsetFont(whole, characters, { targetFormat: 'sfnt', variationAxes: { wght: weight }, keepFeatures: [] }));
  const at = { 400: await pinned(400), 600: await pinned(600), 700: await pinned(700) };
  await writeFile(`${target}/${file}`, woff2);
  return { file, woff2, at };
}

async function makeFace(name: string, family: string) {
  const core = await makeSubset(name, `${name}.woff2`, 'latin', coreCharacters);
  const extended = await makeSubset(name, `${name}-ext.woff2`, 'latin-ext', extendedCharacters);
  // The package names an author but not the notice that the licence asks to be kept; the font has it.
  const licence = (await readFile(`${packages}/${name}/LICENSE`, 'utf8')).split('\n').slice(1).join('\n');
  await writeFile(`${target}/OFL-${name}.txt`, `${core.at[400].copyright}\n${licence}`);
  // The rule of a character's later file wins: the core file must be the one that is asked for what both have.
  const rules = [extended, core].map(({ file, at }) => faceRule(family, `./fonts/${file}`, at[400].advances.keys()));
  const lacking = Array.from(coreCharacters).filter((character) => !core.at[400].advances.has(character.codePointAt(0) ?? 0));
  console.log(`${family}: ${core.woff2.length} bytes, extended ${extended.woff2.length} bytes, without ${lacking.join(' ')}`);
  const files = { 400: [core.at[400], extended.at[400]], 600: [core.at[600], extended.at[600]], 700: [core.at[700], extended.at[700]] };
  return { core, rules, files };
}

await mkdir(target, { recursive: true });
await mkdir('src/layout', { recursive: true });
const inter = await makeFace('inter', 'Inter');
const serif = await makeFace('source-serif-4', 'Source Serif 4');

const coreBytes = inter.core.woff2.length + serif.core.woff2.length;
if (coreBytes > coreLimit) throw new Error(`the two core files have ${coreBytes} bytes, more than ${coreLimit}`);

const rules = [
  ...inter.rules,
  ...serif.rules,
  ...interFallbacks.map((fallback) => fallbackRules(fallback, inter.core.at[400], inter.core.at[600])),
  ...sourceSerifFallbacks.map((fallback) => fallbackRules(fallback, serif.core.at[400], serif.core.at[600])),
];
await writeFile(
  'src/app/fonts.css',
  `/* Font files become the families of the site; written by \`npm run fonts\`, change tools/fonts instead. */\n\n${rules.join('\n')}`,
);
const table = advanceTable(inter.files, serif.files, measuredCharacters);
await writeFile('src/geometry/advances.json', table);
console.log(`both core files ${coreBytes} bytes; widths ${table.length} characters`);
