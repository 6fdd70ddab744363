// Reads `index.json` of an article's folder: the files to download, every released version, and retired claims.
import * as v from 'valibot';

const published = v.object({
  /** Path under the shelf's folder, or the version's. */
  name: v.string(),
  title: v.string(),
  /** What it is for, in words. */
  use: v.string(),
  mediaType: v.string(),
  bytes: v.number(),
  sha256: v.string(),
});

const shelved = v.object({
  version: v.string(),
  /** The day of the release; for a version that is not released, the day of coding in the dataset. */
  on: v.string(),
  /** What changed, in the maintainers' words; null for a version that is not released. */
  note: v.nullable(v.string()),
  /** What changed since the version before, one sentence each; empty for the first. */
  changes: v.array(v.string()),
  /** Of its folder and page, under the site, without a leading slash. */
  path: v.string(),
  files: v.array(published),
  /** How many there are. */
  claims: v.number(),
  flows: v.number(),
});

const gone = v.object({
  claim: v.string(),
  /** Its paraphrase when last released. */
  paraphrase: v.string(),
  quote: v.string(),
  successor: v.nullable(v.string()),
  why: v.string(),
  on: v.string(),
  /** The last version that had it. */
  last: v.string(),
});

const shelfSchema = v.object({
  format: v.literal('corridors-shelf-1'),
  article: v.string(),
  title: v.string(),
  /** The version that the site shows. */
  version: v.string(),
  /** Of the article's folder, under the site, without a leading slash. */
  path: v.string(),
  /** Whether the text has only the quoted sentences. */
  excerpts: v.boolean(),
  files: v.array(published),
  /** Newest first; the site's version is the first. */
  releases: v.array(shelved),
  retired: v.array(gone),
});

export type PublishedFile = v.InferOutput<typeof published>;
export type ShelvedVersion = v.InferOutput<typeof shelved>;
export type GoneClaim = v.InferOutput<typeof gone>;
export type Shelf = v.InferOutput<typeof shelfSchema>;

/** Reads `index.json`. Throws an error that says what is wrong; callers go on without it. */
export function readShelf(json: string): Shelf {
  const { success, issues, output } = v.safeParse(shelfSchema, JSON.parse(json));
  if (success) return output;
  const [first] = issues;
  throw new Error(`index.json is no list of files: ${v.getDotPath(first) ?? '$'}: ${first.message}`);
}
