// The two command lines as an editor runs them: what they print, what they write, and how they exit.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anchorCommand } from '../tools/data/anchorCommand.ts';
import { checkCommand } from '../tools/data/checkCommand.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Json = Record<string, unknown>;

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const minerales = 'tests/datasets/minerales';
const faulty = 'tests/datasets/faulty';
let temporary = '';

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'corridors-'));
});
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

function run(program: 'check' | 'anchor', ...words: string[]): Run {
  const printed = { out: '', err: '' };
  const command = program === 'check' ? checkCommand : anchorCommand;
  const code = command(words, {
    log: (line: string) => void (printed.out += `${line}\n`),
    error: (line: string) => void (printed.err += `${line}\n`),
  });
  return { code, ...printed };
}

/** The same through a process of its own, as npm starts it. */
function spawn(program: 'check' | 'anchor', ...words: string[]): Promise<Run> {
  const args = ['--import', 'tsx', join(root, 'tools/data', `${program}.ts`), ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, encoding: 'utf8' }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

/** A copy of a folder of datasets to change at will. */
function copyOf(folder: string, name: string): string {
  const copy = join(temporary, name);
  cpSync(join(root, folder), copy, { recursive: true });
  return copy;
}

function readJson(folder: string): Json {
  return JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8')) as Json;
}

function writeJson(folder: string, file: unknown): void {
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify(file));
}

/** Everything in the file that holds a quote. */
function holdersOf(file: Json): Json[] {
  const grounds = (file['mechanisms'] as Json[]).flatMap(({ ground }) => (ground === null ? [] : [ground as Json]));
  return [...(file['claims'] as Json[]), ...(file['leftOut'] as Json[]), ...grounds];
}

describe('data:check', () => {
  it('says what a sound dataset holds, and exits 0', () => {
    const { code, out, err } = run('check', minerales);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trim()).toBe(
      `✓ ${minerales}: sound. minerales: 11 claims (6 stated, 2 under discussion, 3 possible), 7 flows of which 6 drawn, 5 figures, 1 mechanism`,
    );
  });

  it('checks every dataset in data/ where none is named, and all are sound', () => {
    const { code, out } = run('check');
    expect(code, out).toBe(0);
    expect(out).toMatch(/^✓ data\/\S+: sound\. /);
  });

  it('prints every fault on a line of its own, and exits 1', () => {
    const { code, out } = run('check', faulty);
    expect(code).toBe(1);
    const [head, ...lines] = out.trimEnd().split('\n');
    expect(head).toBe(`✗ ${faulty}: 5 faults`);
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(line).toMatch(/^\$\.\S+: found .+; expected .+\. Fix: .+ \[[a-z-]+\]$/);
  });

  it('prints the same as JSON', () => {
    const { code, out } = run('check', faulty, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(join(root, faulty, 'expected.json'), 'utf8')));
  });

  it('prints an empty list as JSON for a sound dataset', () => {
    expect(run('check', minerales, '--json')).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it('reads the context beside a dataset, and names its file in each fault of it', () => {
    const folder = copyOf(minerales, 'with-context');
    const context = join(folder, 'context.json');
    cpSync(join(root, 'tests/contexts/sound.json'), context);
    expect(run('check', folder)).toMatchObject({ code: 0 });
    cpSync(join(root, 'tests/contexts/faulty.json'), context);
    const { code, out } = run('check', folder, '--json');
    expect(code).toBe(1);
    const faults = JSON.parse(out) as Json[];
    expect(faults.length).toBeGreaterThan(10);
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(['context.json']));
    expect(run('check', folder).out).toMatch(
      /^context\.json \$\.statements\[1\]\.upper: found 0\.5; expected more than 0\.6, the lower bound\. \[context-bounds\]$/m,
    );
    writeFileSync(context, Buffer.from([0xff, 0xfe]));
    expect(run('check', folder, '--json').out).toContain('"rule": "encoding"');
  });

  it('checks several folders, and names the folder of each fault', () => {
    const { code, out } = run('check', minerales, faulty, '--json');
    expect(code).toBe(1);
    expect((JSON.parse(out) as Json[]).map(({ folder }) => folder)).toEqual(Array.from({ length: 5 }, () => faulty));
  });

  it.each<[string, (folder: string) => void, string]>([
    ['there is no folder', (folder) => rmSync(folder, { recursive: true }), 'dataset.json: there is no such file'],
    ['there is no text', (folder) => rmSync(join(folder, 'article.txt')), 'article.txt: there is no such file'],
    [
      'a file is a folder',
      (folder) => {
        rmSync(join(folder, 'article.txt'));
        mkdirSync(join(folder, 'article.txt'));
      },
      'article.txt is not a file',
    ],
  ])('exits 2 where %s', (name, spoil, message) => {
    const folder = copyOf(minerales, name);
    spoil(folder);
    const { code, out, err } = run('check', folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('exits 2 at a file in place of a folder, and at an option that it does not know', () => {
    expect(run('check', 'package.json')).toMatchObject({ code: 2, err: 'package.json is not a folder\n' });
    expect(run('check', minerales, '--jsno')).toMatchObject({ code: 2, out: '' });
  });

  it('names the byte that is not UTF-8', () => {
    const folder = copyOf(minerales, 'latin');
    writeFileSync(join(folder, 'article.txt'), Buffer.concat([Buffer.from('🪨 Per'), Buffer.from([0xfa, 0x0a])]));
    const { code, out } = run('check', folder);
    expect(code).toBe(1);
    expect(out).toContain('byte offset 8 of article.txt');
  });

  it('takes a byte order mark as browsers do, and CRLF as it stands', () => {
    const folder = copyOf(minerales, 'windows');
    const text = readFileSync(join(folder, 'article.txt'), 'utf8');
    writeFileSync(join(folder, 'article.txt'), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    writeFileSync(join(folder, 'dataset.json'), `\uFEFF${readFileSync(join(folder, 'dataset.json'), 'utf8')}`);
    expect(run('check', folder).code).toBe(1);
    expect(run('anchor', folder).code).toBe(0);
    expect(run('check', folder).code).toBe(0);
  });
});

describe('the commands as processes', () => {
  it('exit as they say, and print to the right stream', async () => {
    const words = [minerales, faulty, join(temporary, 'nowhere')];
    expect(await spawn('check', ...words)).toEqual(run('check', ...words));
    expect(await spawn('check', faulty, '--json')).toEqual(run('check', faulty, '--json'));
    expect(await spawn('anchor', copyOf(minerales, 'process'))).toMatchObject({ code: 0, err: '' });
  }, 60_000);
});

describe('data:anchor', () => {
  it('changes nothing where all is right', () => {
    const folder = copyOf(minerales, 'right');
    const before = readFileSync(join(folder, 'dataset.json'), 'utf8');
    expect(run('anchor', folder)).toEqual({ code: 0, out: `✓ ${folder}: nothing to change\n`, err: '' });
    expect(readFileSync(join(folder, 'dataset.json'), 'utf8')).toBe(before);
  });

  it('makes bare quotes whole again, in the order of the keys', () => {
    const folder = copyOf(minerales, 'bare');
    const whole = readFileSync(join(folder, 'dataset.json'), 'utf8');
    const file = readJson(folder);
    for (const holder of holdersOf(file).slice(0, -2)) {
      holder['quote'] = { type: 'TextQuoteSelector', exact: (holder['quote'] as Json)['exact'] };
      delete holder['position'];
    }
    const source = file['source'] as Json;
    source['text'] = { ...(source['text'] as Json), sha256: '' };
    writeJson(folder, file);
    const { code, out } = run('anchor', folder);
    expect(code, out).toBe(0);
    expect(out).toContain('$.claims[0].quote: "Chile envía a Japón');
    expect(readFileSync(join(folder, 'dataset.json'), 'utf8')).toBe(whole);
    expect(run('anchor', folder).out).toContain('nothing to change');
  });

  it('follows quotes whose text has moved', () => {
    const folder = copyOf(minerales, 'moved');
    const text = readFileSync(join(folder, 'article.txt'), 'utf8');
    writeFileSync(join(folder, 'article.txt'), text.replace('Aviso: este', 'Aviso 🪨: este'));
    expect(run('check', folder).code).toBe(1);
    expect(run('anchor', folder).code).toBe(0);
    expect(run('check', folder).code).toBe(0);
  });

  it('writes nothing where a quote stands nowhere or anywhere', () => {
    const folder = copyOf(minerales, 'lost');
    const file = readJson(folder);
    const [first, second] = holdersOf(file);
    Object.assign(first ?? {}, { quote: { exact: 'Chile envía a Japón entre doce y trece mil toneladas' } });
    Object.assign(second ?? {}, { quote: { exact: 'Chile' }, position: undefined });
    writeJson(folder, file);
    const before = readFileSync(join(folder, 'dataset.json'), 'utf8');
    const { code, out } = run('anchor', folder);
    expect(code).toBe(1);
    expect(out).toContain('2 faults, nothing written');
    expect(out).toContain('$.claims[0].quote.exact: found "Chile envía a Japón entre doce');
    expect(out).toContain('the nearest passage is "Chile envía a Japón entre once y trece mil toneladas"');
    expect(out).toMatch(/\$\.claims\[1\]\.quote: found "Chile", which stands at \d+–\d+ \(.+\), \d+–\d+ \(/);
    expect(readFileSync(join(folder, 'dataset.json'), 'utf8')).toBe(before);
  });

  it.each<[string, Json]>([
    ['its prefix', { quote: { exact: 'Chile', prefix: 'comercio de minerales de juguete entre ' } }],
    ['its suffix', { quote: { exact: 'Chile', prefix: 'not in the text', suffix: ' y Perú' } }],
    ['its position', { quote: { exact: 'Chile' }, position: { type: 'TextPositionSelector', start: 418, end: 423 } }],
  ])('tells a word that stands several times by %s', (name, holder) => {
    const folder = copyOf(minerales, name);
    const file = readJson(folder);
    file['leftOut'] = [{ ...holder, why: 'A test.' }];
    writeJson(folder, file);
    const { code, out } = run('anchor', folder);
    expect(code, out).toBe(0);
    const [{ position } = {}] = readJson(folder)['leftOut'] as Json[];
    expect(position).toMatchObject({ start: 418, end: 423 });
    expect(run('check', folder).code).toBe(0);
  });

  it('exits 2 where it can read nothing, 1 where it reads no JSON', () => {
    expect(run('anchor', join(temporary, 'nowhere'))).toMatchObject({ code: 2, out: '' });
    expect(run('anchor')).toMatchObject({ code: 2, out: '' });
    const folder = copyOf(minerales, 'cut');
    writeFileSync(join(folder, 'dataset.json'), '{"claims": [');
    expect(run('anchor', folder).code).toBe(1);
  });
});
