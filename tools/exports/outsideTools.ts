// Lists what other people's tools read in what was written: passed, failed or not installed.
import readXlsxFile from 'read-excel-file/node';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { annotationFaults } from './annotationFaults.ts';
import type { Written } from './writeExports.ts';

export interface Outcome {
  readonly outcome: 'passed' | 'failed' | 'not installed';
  /** What the tool is and how much it read, or what it found wrong. */
  readonly said: string;
}

export interface OutsideTool {
  readonly name: string;
  /** `scratch` is a folder for what the tool needs; packages installed by npm are in it. */
  check(written: Written, scratch: string): Outcome | Promise<Outcome>;
}

/** Installed into the scratch folder, at these versions. */
export const NPM_PACKAGES = ['@duckdb/node-api@1.5.6-r.1', 'datapackage@1.1.10'];

const OUTSIDE = join(import.meta.dirname, 'outside');

export const OUTSIDE_TOOLS: readonly OutsideTool[] = [
  { name: 'pandas, CSV', check: ({ expectedFile }) => python('read_csv.py', expectedFile) },
  { name: 'DuckDB, CSV', check: ({ expectedFile }, scratch) => node('readDuckdb.mjs', expectedFile, scratch) },
  { name: 'GDAL, GeoJSON', check: gdal },
  { name: 'openpyxl, workbook', check: ({ expectedFile }) => python('read_workbook.py', expectedFile) },
  { name: 'LibreOffice, workbook', check: libreOffice },
  { name: 'Frictionless, data package', check: ({ expectedFile }, scratch) => node('readPackage.mjs', expectedFile, scratch) },
  {
    name: 'structure, annotations',
    check({ annotations, text }) {
      const faults = annotationFaults(JSON.parse(readFileSync(annotations, 'utf8')), text);
      return faults.length === 0
        ? { outcome: 'passed', said: 'by the rules of the model' }
        : { outcome: 'failed', said: faults.join('\n') };
    },
  },
];

interface Ran {
  readonly status: number | null;
  readonly out: string;
}

/** Null where there is no such program. */
export function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran | null {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 180_000,
    env: { ...process.env, ...env },
  });
  return error !== undefined && 'code' in error && error.code === 'ENOENT'
    ? null
    : { status, out: `${stdout ?? ''}${stderr ?? ''}`.trim() };
}

export function outcomeOf(ran: Ran | null): Outcome {
  if (ran === null) return { outcome: 'not installed', said: '' };
  return { outcome: ran.status === 0 ? 'passed' : 'failed', said: ran.out };
}

/** The first Python that has the library; a script exits with 3 where it is not there. */
function python(script: string, expectedFile: string): Outcome {
  const tries = ['/usr/bin/python3', 'python3', 'python'].map(
    (program) => () => run(program, ['-W', 'ignore', join(OUTSIDE, script), expectedFile]),
  );
  for (const attempt of tries) {
    const ran = attempt();
    if (ran !== null && ran.status !== 3) return outcomeOf(ran);
  }
  return outcomeOf(null);
}

function node(script: string, expectedFile: string, scratch: string): Outcome {
  const ran = run(process.execPath, [join(OUTSIDE, script), expectedFile, scratch]);
  return ran?.out.includes('Cannot find module') ? outcomeOf(null) : outcomeOf(ran);
}

function gdal({ geojson, features }: Written): Outcome {
  const ran = run('ogrinfo', ['-ro', '-al', '-so', geojson]);
  if (ran === null || ran.status !== 0) return outcomeOf(ran);
  const [, count] = /Feature Count: (\d+)/.exec(ran.out) ?? [];
  const [, geometry = ''] = /Geometry: (.+)/.exec(ran.out) ?? [];
  const said = `${count ?? 'no'} features of ${features}, ${geometry}`;
  return { outcome: Number(count) === features && !/warning|error/i.test(ran.out) ? 'passed' : 'failed', said };
}

/** Opened and saved again by LibreOffice, then read: what it took for a number, a text or a formula shows in its own file. */
async function libreOffice({ workbook, tables }: Written, scratch: string): Promise<Outcome> {
  const folder = join(scratch, 'resaved');
  const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
  const ran = run('soffice', [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder, workbook]);
  if (ran === null || ran.status !== 0) return outcomeOf(ran);
  const sheets = await readXlsxFile(join(folder, basename(workbook)), { trim: false });
  const faults = Object.entries(tables).flatMap(([id, { fields, rows }]) => {
    const data = sheets.find(({ sheet }) => sheet === id)?.data ?? [];
    const wanted = [
      fields.map((field) => field.id),
      ...rows.map((row) => row.map((value) => (Array.isArray(value) ? value.join(';') || null : value))),
    ];
    if (data.length !== wanted.length) return [`${id}: ${data.length} rows, expected ${wanted.length}`];
    return wanted.flatMap((row, at) =>
      row.flatMap((value, column) => {
        const found = data[at]?.[column] ?? null;
        return found === value
          ? []
          : [`${id}, row ${at}, ${fields[column]?.id ?? ''}: ${JSON.stringify(found)}, expected ${JSON.stringify(value)}`];
      }),
    );
  });
  return faults.length === 0
    ? { outcome: 'passed', said: `${sheets.length} sheets` }
    : { outcome: 'failed', said: faults.slice(0, 20).join('\n') };
}
