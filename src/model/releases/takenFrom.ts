// Defines the part of `dataset.json` that names the dataset it was taken from.
import * as v from 'valibot';

/** Which dataset, by what filter, from where and when. */
export const takenFrom = v.strictObject({
  /** The first twelve hexadecimal digits of the SHA-256 of the whole `dataset.json`. */
  fromVersion: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, '12 hexadecimal digits, lower case')),
  /** In words; empty where there was none. */
  filter: v.pipe(v.string(), v.maxLength(4000)),
  /** Empty for a dataset that was never published. */
  address: v.pipe(v.string(), v.maxLength(4000)),
  at: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/, 'a time as YYYY-MM-DDThh:mm:ssZ')),
  /** Flows that also rest on claims left behind, which may have given types, ends or figures that the claims here do not. */
  cutFlows: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(80))), v.maxLength(50_000)),
});
