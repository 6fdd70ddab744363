// Reads `releases.json`: the released versions of a dataset, newest first, and the claims that each retired.
import * as v from 'valibot';
import { finding } from '../reading/fault.ts';
import { formatFault } from '../reading/formatFault.ts';
import { parseJson } from '../reading/parseJson.ts';

const slug = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'));
const prose = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

const retirement = v.strictObject({
  claim: slug,
  /** The claim that replaces it; null where none does. */
  successor: v.nullable(slug),
  why: prose,
});

const release = v.strictObject({
  /** The first twelve hexadecimal digits of the SHA-256 of its `dataset.json`: its folder under `v/`. */
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'twelve hexadecimal digits, lower case')),
  on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD')),
  /** What changed, in the maintainers' words. */
  note: prose,
  /** Claims that the version before had and this one does not. */
  retired: v.optional(v.pipe(v.array(retirement), v.maxLength(50_000)), []),
});

const releasesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('corridors-releases-1'),
  /** Newest first. */
  releases: v.pipe(v.array(release), v.minLength(1), v.maxLength(1000)),
});

export type Retirement = v.InferOutput<typeof retirement>;
export type Release = v.InferOutput<typeof release>;

export type ReleasesReading =
  | { readonly ok: true; readonly releases: readonly Release[] }
  /** Each fault in words, with its place. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads and checks a list of releases; versions must differ, and no date may be later than the one above it. Never throws on bad input. */
export function readReleases(json: string): ReleasesReading {
  const parsed = parseJson(json);
  if (!parsed.ok) return { ok: false, faults: [formatFault({ rule: 'json', ...parsed.finding })] };
  const { success, issues, output } = v.safeParse(releasesSchema, parsed.value);
  if (!success) return { ok: false, faults: issues.map((issue) => `${v.getDotPath(issue) ?? '$'}: ${issue.message}`) };
  const faults = output.releases.flatMap(({ version, on }, index) => {
    const path = `$.releases[${index}]`;
    const newer = output.releases[index - 1];
    return [
      ...(output.releases.findIndex((each) => each.version === version) < index
        ? [finding(`${path}.version`, version, 'a version that is listed once')]
        : []),
      ...(newer !== undefined && newer.on < on ? [finding(`${path}.on`, on, `${newer.on} or before: the newest comes first`)] : []),
    ];
  });
  return faults.length > 0
    ? { ok: false, faults: faults.map((each) => formatFault({ rule: 'releases', ...each })) }
    : { ok: true, releases: output.releases };
}
