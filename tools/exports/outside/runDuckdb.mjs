// Runs a file of SQL and prints what its last statement gives, one row a line.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [file = '', modules = ''] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(modules, 'package.json'))('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const read = await connection.runAndReadAll(readFileSync(file, 'utf8'));
for (const row of read.getRowsJson()) console.log(row.join(' '));
