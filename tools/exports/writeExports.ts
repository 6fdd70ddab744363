// Writes all exports of a dataset and a filter into a folder, with what an outside tool should read in them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFiles } from '../../src/exports/dataPackage.ts';
import { fileNameOf, type Taken } from '../../src/exports/export.ts';
import { EXPORTS } from '../../src/exports/index.ts';
import { TABLE_IDS, tableOf, type Table } from '../../src/exports/tables.ts';

export interface Written {
  /** `expected.json`: the same as here, for programs that are not ours. */
  readonly expectedFile: string;
  /** Files, and the table that each holds. */
  readonly csv: readonly (readonly [path: string, table: string])[];
  readonly tables: Readonly<Record<string, Table>>;
  readonly workbook: string;
  readonly geojson: string;
  readonly annotations: string;
  readonly descriptor: string;
  /** Flows, and claims on which no flow rests. */
  readonly features: number;
  readonly text: string;
}

/** Writes every export into a folder, which is made, and the files of the package into `package/` there. */
export async function writeExports(folder: string, taken: Taken): Promise<Written> {
  const inPackage = join(folder, 'package');
  mkdirSync(inPackage, { recursive: true });
  const paths = new Map<string, string>();
  for (const each of EXPORTS) {
    const path = join(folder, fileNameOf(each, taken));
    writeFileSync(path, await each.write(taken));
    paths.set(each.id, path);
  }
  for (const { name, bytes } of await packageFiles(taken)) writeFileSync(join(inPackage, name), bytes);
  const pathOf = (id: string): string => {
    const path = paths.get(id);
    if (path === undefined) throw new Error(`there is no export ${id}`);
    return path;
  };
  const withFlow = new Set<string>([...taken.dataset.flows.values()].flatMap(({ claims }) => claims));
  const expectedFile = join(folder, 'expected.json');
  const written: Written = {
    expectedFile,
    csv: [
      ...(['claims', 'flows'] as const).flatMap((table) =>
        [`${table}-csv`, `${table}-csv-excel`].map((id) => [pathOf(id), table] as const),
      ),
      ...TABLE_IDS.map((table) => [join(inPackage, `${table}.csv`), table] as const),
    ],
    tables: Object.fromEntries(TABLE_IDS.map((id) => [id, tableOf(id, taken)])),
    workbook: pathOf('workbook'),
    geojson: pathOf('geojson'),
    annotations: pathOf('annotations'),
    descriptor: join(inPackage, 'datapackage.json'),
    features: taken.flows.length + taken.claims.filter(({ id }) => !withFlow.has(id)).length,
    text: taken.dataset.text,
  };
  writeFileSync(expectedFile, JSON.stringify(written));
  return written;
}
