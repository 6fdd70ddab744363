// A copy of the repository, to a build of it that shares nothing with the build under test.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT } from './site.ts';

export interface Built {
  readonly code: number;
  /** What it printed, errors included. */
  readonly output: string;
  readonly dist: string;
  remove(): void;
}

/** Variables that build another article with the scripts of the site under test, which are the same for every article. */
export const SAME_PROGRAM = { PROGRAM: join(ROOT, 'node_modules/.cache/corridors-program') };

const LEFT_BEHIND = ['node_modules', 'dist', '.git'];

/** Builds the site as `npm run build` does under these environment variables, in a folder of its own. */
export async function buildCopy(variables: Readonly<Record<string, string>>): Promise<Built> {
  const copy = mkdtempSync(join(tmpdir(), 'corridors-build-'));
  for (const name of readdirSync(ROOT)) {
    if (!LEFT_BEHIND.includes(name)) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  // Each package is a link, the folder is not: what a build caches in it stays in the copy.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    const hidden = name.startsWith('.') && name !== '.bin';
    if (!hidden) symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  }
  const { NODE_ENV: _mode, DATASET: _dataset, BASE_PATH: _base, ...inherited } = process.env;
  const env = { ...inherited, COMPRESS: 'off', PREVIEWS: 'off', ...variables };
  const { code, output } = await new Promise<Pick<Built, 'code' | 'output'>>((resolve) => {
    const command = { cwd: copy, env, encoding: 'utf8', shell: process.platform === 'win32' } as const;
    execFile('npm', ['run', '--silent', 'build'], command, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
    });
  });
  const remove = () => {
    // Only what this function made: a folder of this name in the system's own place for such.
    if (basename(copy).startsWith('corridors-build-')) rmSync(copy, { recursive: true, force: true });
  };
  return { code, output, dist: join(copy, 'dist'), remove };
}
