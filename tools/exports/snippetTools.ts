// Runs the code of the data page in its languages: it must name the claims with a figure, and no others.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { snippetsOf, type Snippet } from '../../src/exports/snippets.ts';
import { serve } from '../run/serve.mjs';
import type { Outcome, OutsideTool } from './outsideTools.ts';
import type { Written } from './writeExports.ts';

interface Language {
  readonly extension: string;
  /** The programs that may run a file of code, each with its arguments before the file's name. */
  readonly programs: readonly (readonly [program: string, ...args: readonly string[]])[];
  /** In what it prints where a library is missing. */
  readonly missing: RegExp;
}

const OUTSIDE = join(import.meta.dirname, 'outside');

const LANGUAGES: Readonly<Record<Snippet['id'], Language>> = {
  python: {
    extension: 'py',
    programs: [['/usr/bin/python3'], ['python3'], ['python']],
    missing: /No module named/,
  },
  r: { extension: 'R', programs: [['Rscript']], missing: /there is no package/ },
  duckdb: { extension: 'sql', programs: [[process.execPath, join(OUTSIDE, 'runDuckdb.mjs')]], missing: /Cannot find module/ },
  javascript: { extension: 'mjs', programs: [[process.execPath]], missing: /Cannot find module/ },
};

export const SNIPPET_TOOLS: readonly OutsideTool[] = snippetsOf('/').map(({ id, name }) => ({
  name: `code for ${name}`,
  check: (written, scratch) => runSnippet(id, written, scratch),
}));

async function runSnippet(id: Snippet['id'], { descriptor, tables }: Written, scratch: string): Promise<Outcome> {
  const folder = dirname(descriptor);
  // Code for the browser fetches; the others read a folder as they read an address.
  const server = id === 'javascript' ? await serve({ dir: folder, port: 0 }) : null;
  try {
    const snippet = snippetsOf(server ? `http://localhost:${server.port}/` : `${folder}/`).find((each) => each.id === id);
    const { extension, programs, missing } = LANGUAGES[id];
    const file = join(scratch, `snippet.${extension}`);
    writeFileSync(file, snippet?.code ?? '');
    for (const [program, ...args] of programs) {
      const { outcome, said } = await run(program, [...args, file, scratch]);
      if (outcome === 'not installed' || missing.test(said)) continue;
      return outcome === 'failed' ? { outcome, said } : judge(said, tables['claims']);
    }
    return { outcome: 'not installed', said: '' };
  } finally {
    await server?.close();
  }
}

async function run(program: string, args: readonly string[]): Promise<Outcome> {
  try {
    const { stdout } = await promisify(execFile)(program, [...args], { timeout: 60_000 });
    return { outcome: 'passed', said: stdout };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { outcome: 'not installed', said: '' };
    return { outcome: 'failed', said: String(error) };
  }
}

function judge(printed: string, claims: Written['tables'][string] | undefined): Outcome {
  const columns = claims?.fields.map(({ id }) => id) ?? [];
  const ids = (claims?.rows ?? []).map((row) => ({
    id: String(row[columns.indexOf('id')]),
    figure: row[columns.indexOf('value')] !== null,
  }));
  const stands = (id: string) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(printed);
  const wrong = ids.filter(({ id, figure }) => stands(id) !== figure).map(({ id }) => id);
  const count = ids.filter(({ figure }) => figure).length;
  return wrong.length === 0
    ? { outcome: 'passed', said: `${count} claims with a figure` }
    : { outcome: 'failed', said: `${wrong.join(', ')}\n${printed}` };
}
