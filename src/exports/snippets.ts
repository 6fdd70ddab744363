// Writes a few lines that load a version's files, in languages that researchers use. `npm run exports:check` runs them.

export interface Snippet {
  readonly id: 'python' | 'r' | 'duckdb' | 'javascript';
  /** The same in every language of the interface. */
  readonly name: string;
  readonly code: string;
}

/** Snippets that load claims and flows, and print each figure with its bound. `folder` is an address that ends with a slash. */
export function snippetsOf(folder: string): readonly Snippet[] {
  return [
    {
      id: 'python',
      name: 'Python',
      code: `import pandas as pd

folder = "${folder}"
claims = pd.read_csv(folder + "claims.csv")
flows = pd.read_csv(folder + "flows.csv")

# A figure is a value and a bound: "greater-than" 10 is not 10.
print(claims.dropna(subset=["value"])[["id", "bound", "value", "unit"]])`,
    },
    {
      id: 'r',
      name: 'R',
      code: `folder <- "${folder}"
claims <- read.csv(paste0(folder, "claims.csv"), na.strings = "", encoding = "UTF-8")
flows <- read.csv(paste0(folder, "flows.csv"), na.strings = "", encoding = "UTF-8")

# A figure is a value and a bound: "greater-than" 10 is not 10.
print(subset(claims, !is.na(value), select = c(id, bound, value, unit)))`,
    },
    {
      id: 'duckdb',
      name: 'DuckDB',
      code: `CREATE TABLE claims AS FROM read_csv('${folder}claims.csv');
CREATE TABLE flows AS FROM read_csv('${folder}flows.csv');

-- A figure is a value and a bound: "greater-than" 10 is not 10.
SELECT id, bound, value, unit FROM claims WHERE value IS NOT NULL;`,
    },
    {
      id: 'javascript',
      name: 'JavaScript',
      code: `const folder = "${folder}";
const dataset = await (await fetch(folder + "dataset.json")).json();

// A figure is a value and a bound: "greater-than" 10 is not 10.
console.table(
  dataset.claims
    .filter(({ measure }) => measure !== null)
    .map(({ id, measure: { bound, value, unit } }) => ({ id, bound, value, unit })),
);`,
    },
  ];
}
