// Makes what is published under `data/<article>/`: every file of every version, and the list of them all.
import type { Dataset } from '../../src/model/dataset.ts';
import { csvBytes } from '../../src/exports/csv.ts';
import { packageFiles } from '../../src/exports/dataPackage.ts';
import { EXPORTS } from '../../src/exports/index.ts';
import { wholeOf, type Export, type Taken } from '../../src/exports/export.ts';
import { TABLE_IDS } from '../../src/exports/tables.ts';
import { differencesOf } from '../../src/model/releases/differences.ts';
import { sayIn } from '../../src/messages/say.ts';
import { sayDifference } from '../../src/messages/sayDifference.ts';
import '../../src/messages/data/words.ts';
import type { GoneClaim, PublishedFile, Shelf, ShelvedVersion } from '../../src/model/releases/shelf.ts';
import type { Release } from '../../src/model/releases/releases.ts';
import { readReleasedVersions } from '../data/releasedVersions.ts';
import { sha256Of, type ArticleFolder } from './article.ts';

export interface Shelved {
  readonly shelf: Shelf;
  /** By path under `data/<article>/`, `index.json` included. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const say = sayIn('en');

/** One version as it is published: the site's own, or a released one. */
interface Version {
  readonly version: string;
  readonly on: string;
  readonly note: string | null;
  readonly retired: Release['retired'];
  readonly dataset: Dataset;
  readonly json: string;
  readonly text: Uint8Array;
}

/**
 * Everything that is published of an article's data. `site` is the site's address, with a slash at its end; a path where it is not known.
 * What is made depends on the data alone, so that two builds give the same bytes. Of excerpts, only the site's own version is published:
 * the others hold the whole text.
 */
export async function shelve(article: ArticleFolder, site: string): Promise<Shelved> {
  const { dataset, version } = article;
  const { id, source } = dataset.file;
  const path = `data/${id}/`;
  const versions = versionsOf(article);
  const files = new Map<string, Uint8Array>();
  const releases: ShelvedVersion[] = [];
  for (const [index, each] of versions.entries()) {
    const own = `${path}v/${each.version}/`;
    const taken = takenOf(each, site, own);
    const published = await filesOf(each, taken);
    for (const { name, bytes } of published) {
      files.set(`v/${each.version}/${name}`, bytes);
      if (each.version === version) files.set(name, bytes);
    }
    const before = versions[index + 1];
    const differences = before === undefined ? [] : differencesOf(before.dataset, each.dataset, each.retired);
    releases.push({
      version: each.version,
      on: each.on,
      note: each.note,
      changes: differences.map((difference) => sayDifference(difference, say)),
      path: own,
      files: published.map(listed),
      claims: each.dataset.claims.size,
      flows: each.dataset.flows.size,
    });
  }
  const shelf: Shelf = {
    format: 'corridors-shelf-1',
    article: id,
    title: source.title,
    version,
    path,
    excerpts: source.text.excerpts ?? false,
    files: [...(releases[0]?.files ?? []), ...contextFile(article, files)],
    releases,
    retired: goneOf(versions),
  };
  files.set('index.json', new TextEncoder().encode(`${JSON.stringify(shelf, null, 2)}\n`));
  return { shelf, files };
}

/** The site's own version first; released ones after it. */
function versionsOf(article: ArticleFolder): Version[] {
  const { dataset, json, version } = article;
  const text = article.read('article.txt');
  const own: Version = { version, on: dataset.file.coding.on, note: null, retired: [], dataset, json, text };
  if (dataset.file.source.text.excerpts === true) return [own];
  const released = readReleasedVersions(article.folder).map((each): Version => ({
    ...each,
    text: new TextEncoder().encode(each.dataset.text),
  }));
  // One that goes back to an earlier version is that version, and the newest.
  const known = released.find((each) => each.version === version);
  return [known ? { ...known, text } : own, ...released.filter((each) => each !== known)];
}

function takenOf({ dataset, json, version, on }: Version, site: string, path: string): Taken {
  return {
    ...wholeOf(dataset),
    json,
    version,
    address: site + path,
    permalink: (claim) => `${site}claim/${claim}/`,
    // Not the clock: the same data give the same bytes.
    at: on.length === 10 ? `${on}T00:00:00Z` : on,
    say,
  };
}

interface Made extends Omit<PublishedFile, 'bytes' | 'sha256'> {
  readonly bytes: Uint8Array;
}

async function filesOf({ json, text }: Version, taken: Taken): Promise<Made[]> {
  const made: Made[] = [
    fileOf('dataset.json', 'dataset', 'application/json', new TextEncoder().encode(json)),
    fileOf('article.txt', 'text', 'text/plain', text),
    ...TABLE_IDS.map((id) => fileOf(`${id}.csv`, id, 'text/csv', csvBytes(id, taken))),
  ];
  for (const each of EXPORTS) {
    const bytes = await each.write(taken);
    const name = nameOf(each, taken);
    const isThere = made.some((file) => file.name === name || Buffer.from(file.bytes).equals(bytes));
    if (!isThere) made.push({ name, title: say(each.title), use: say(each.use), mediaType: each.mediaType, bytes });
  }
  // What describes the package, beside the files that it describes.
  for (const { name, bytes, mediaType } of await packageFiles(taken)) {
    const words = DESCRIPTIONS.get(name);
    if (words !== undefined) made.push(fileOf(name, words, mediaType, bytes));
  }
  return made;
}

/** A stable name: `workbook.xlsx`; what is named for its format alone is named for the article. */
function nameOf({ id, extension }: Export, { dataset }: Taken): string {
  const stem = id === extension ? dataset.file.id : id.replace(`-${extension}`, '');
  return `${stem}.${extension}`;
}

/** The files of a data package that are no data, by name. */
const DESCRIPTIONS: ReadonlyMap<string, FileWords> = new Map([
  ['datapackage.json', 'datapackage'],
  ['README.md', 'readme'],
  ['LICENSE.txt', 'licence'],
]);

type FileWords = 'datapackage' | 'readme' | 'licence' | 'dataset' | 'text' | 'context' | (typeof TABLE_IDS)[number];

function fileOf(name: string, words: FileWords, mediaType: string, bytes: Uint8Array): Made {
  return { name, title: say(`shelf.name.${words}`), use: say(`shelf.use.${words}`), mediaType, bytes };
}

/** Context is of the article, not of a version. */
function contextFile(article: ArticleFolder, files: Map<string, Uint8Array>): PublishedFile[] {
  if (!article.files.includes('context.json')) return [];
  const bytes = article.read('context.json');
  files.set('context.json', bytes);
  return [listed(fileOf('context.json', 'context', 'application/json', bytes))];
}

function listed({ bytes, ...file }: Made): PublishedFile {
  return { ...file, bytes: bytes.length, sha256: sha256Of(bytes) };
}

/** Claims that earlier versions had and the newest has not, as they were last. */
function goneOf(versions: readonly Version[]): GoneClaim[] {
  const gone = versions.flatMap(({ on, retired }, index) =>
    retired.map(({ claim: id, successor, why }): GoneClaim | null => {
      const before = versions[index + 1];
      const claim = before && [...before.dataset.claims.values()].find((each) => each.id === id);
      if (before === undefined || claim === undefined) return null;
      return { claim: id, paraphrase: claim.paraphrase, quote: claim.quote, successor, why, on, last: before.version };
    }),
  );
  const now = new Set<string>(versions[0]?.dataset.claims.keys());
  const latest = new Map<string, GoneClaim>();
  for (const each of gone) if (each !== null && !now.has(each.claim) && !latest.has(each.claim)) latest.set(each.claim, each);
  return [...latest.values()];
}
