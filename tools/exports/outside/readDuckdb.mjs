// Prints a line for each cell that DuckDB reads otherwise than expected.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [expectedFile = '', modules = ''] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(modules, 'package.json'))('@duckdb/node-api');
const { csv, tables } = JSON.parse(readFileSync(expectedFile, 'utf8'));
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const [{ version }] = (await connection.runAndReadAll('SELECT version() AS version')).getRowObjectsJson();
let faults = 0;
let cells = 0;

/** What the file has for a value: lists joined, a text that looks like a formula behind an apostrophe. */
function written(value) {
  const text = Array.isArray(value) ? value.join(';') : value;
  return typeof text === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text === '' ? null : text;
}

for (const [path, table] of csv) {
  // As anyone would: DuckDB finds out dialect and kinds by itself. Dates are left as the texts that they are.
  const read = await connection.runAndReadAll(
    `SELECT * FROM read_csv('${path.replaceAll("'", "''")}', header = true, auto_type_candidates = ['BOOLEAN', 'BIGINT', 'DOUBLE', 'VARCHAR'])`,
  );
  const rows = read.getRowsJson();
  const { fields, rows: wanted } = tables[table];
  if (read.columnNames().join() !== fields.map(({ id }) => id).join() || rows.length !== wanted.length) {
    console.log(`${path}: ${rows.length} rows of ${read.columnNames().join()}`);
    faults += 1;
    continue;
  }
  for (const [number, row] of wanted.entries()) {
    for (const [column, value] of row.entries()) {
      const found = rows[number][column];
      const text = written(value);
      cells += 1;
      const same =
        typeof text === 'number' ? Number(found) === text : typeof text === 'boolean' ? String(found) === String(text) : found === text;
      if (same) continue;
      console.log(`${path}: row ${number + 1}, ${fields[column].id}: ${JSON.stringify(found)}, expected ${JSON.stringify(text)}`);
      faults += 1;
    }
  }
}
console.log(`DuckDB ${version}, ${cells} cells`);
process.exit(faults === 0 ? 0 : 1);
