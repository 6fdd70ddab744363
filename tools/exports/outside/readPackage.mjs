// Prints what the Frictionless library for JavaScript finds wrong with a data package; and compares hashes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [expectedFile = '', modules = ''] = process.argv.slice(2);
const require = createRequire(join(modules, 'package.json'));
const { Package } = require('datapackage');
const { version } = JSON.parse(readFileSync(join(modules, 'node_modules/datapackage/package.json'), 'utf8'));
const { descriptor, tables } = JSON.parse(readFileSync(expectedFile, 'utf8'));
const faults = [];
const found = await Package.load(descriptor, { basePath: dirname(descriptor) });
if (!found.valid) faults.push(...found.errors.map(({ message }) => message));
let rows = 0;
for (const resource of found.resources) {
  faults.push(...resource.errors.map(({ message }) => `${resource.name}: ${message}`));
  // Which the library takes as they are said.
  const bytes = readFileSync(join(dirname(descriptor), resource.descriptor.path));
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (bytes.length !== resource.descriptor.bytes || hash !== resource.descriptor.hash)
    faults.push(`${resource.name}: another size or hash`);
  if (!resource.valid || !resource.tabular) continue;
  try {
    // Casts every cell, proves constraints and keys.
    const read = await resource.read({ keyed: true, relations: resource.schema.foreignKeys.length > 0 });
    rows += read.length;
    if (read.length !== tables[resource.name].rows.length) faults.push(`${resource.name}: ${read.length} rows`);
  } catch (error) {
    faults.push(`${resource.name}: ${[error.message, ...(error.errors ?? []).map(({ message }) => message)].join('; ')}`);
  }
}
for (const fault of faults) console.log(fault);
console.log(`datapackage ${version}, ${found.resources.length} resources, ${rows} rows`);
process.exit(faults.length === 0 ? 0 : 1);
