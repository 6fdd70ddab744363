// Releases as maintainers make them and as the build publishes them: what is frozen, what is refused, what stands on the shelf.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readShelf } from '../src/model/releases/shelf.ts';
import { readArticleFolder } from '../tools/build/article.ts';
import { shelve } from '../tools/build/shelf.ts';
import { releaseCommand } from '../tools/data/releaseCommand.ts';
import { readReleasedVersions } from '../tools/data/releasedVersions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
let temporary = '';
let count = 0;

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'corridors-releases-'));
});
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const versionOf = (folder: string) => sha256(readFileSync(join(folder, 'dataset.json'))).slice(0, 12);

/** A copy of a dataset that was never released. */
function freshFolder(): string {
  count += 1;
  const folder = join(temporary, String(count));
  cpSync(join(root, 'tests/datasets/minerales'), folder, { recursive: true });
  return folder;
}

/** Changes the text of `dataset.json`. */
function edit(folder: string, change: (json: string) => string): void {
  const file = join(folder, 'dataset.json');
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

function release(folder: string, ...words: string[]): { code: number; out: string; err: string } {
  const printed = { out: '', err: '' };
  const print = {
    log: (line: string) => void (printed.out += `${line}\n`),
    error: (line: string) => void (printed.err += `${line}\n`),
  };
  return { code: releaseCommand([folder, ...words], print, '2026-03-04'), ...printed };
}

/** A claim's id wherever it stands, claims alone. */
function firstClaim(folder: string): string {
  return readArticleFolder(root, folder).dataset.file.claims[0]?.id ?? '';
}

const renamed = (from: string, to: string) => (json: string) => json.replaceAll(`"${from}"`, `"${to}"`);

describe('the articles in data/', () => {
  const folders = readdirSync(join(root, 'data')).map((name) => join(root, 'data', name));

  it.each(folders)('%s: its version is released, and every release is sound and what its hash says', (folder) => {
    const versions = readReleasedVersions(folder);
    expect(versions.map(({ version }) => version)).toContain(versionOf(folder));
    for (const { version, folder: own } of versions) expect(versionOf(own)).toBe(version);
    expect(readdirSync(join(folder, 'v')).toSorted()).toEqual(versions.map(({ version }) => version).toSorted());
  });
});

describe('npm run data:release', () => {
  it('freezes the bytes of both files and lists the version with its day and note', () => {
    const folder = freshFolder();
    const version = versionOf(folder);
    expect(release(folder, '--note', 'First.')).toMatchObject({ code: 0, err: '' });
    for (const file of ['dataset.json', 'article.txt']) {
      expect(readFileSync(join(folder, 'v', version, file))).toEqual(readFileSync(join(folder, file)));
    }
    expect(readReleasedVersions(folder)).toMatchObject([{ version, on: '2026-03-04', note: 'First.', retired: [] }]);
  });

  it('puts a later version first, and says what changed', () => {
    const folder = freshFolder();
    release(folder, '--note', 'First.', '--on', '2026-01-01');
    edit(folder, (json) => json.replace(/"paraphrase": "[^"]*"/, '"paraphrase": "Said otherwise"'));
    const { code, out } = release(folder, '--note', 'Reworded.');
    expect(code).toBe(0);
    expect(out).toContain(firstClaim(folder));
    expect(out).toContain('Said otherwise');
    expect(readReleasedVersions(folder).map(({ note }) => note)).toEqual(['Reworded.', 'First.']);
  });

  it.each<readonly [why: string, prepare: (folder: string) => void, words: readonly string[], code: number, said: RegExp]>([
    [
      'a dataset that is not sound',
      (folder) => edit(folder, (json) => json.replace('"claims": [', '"claimz": [')),
      ['--note', 'x'],
      1,
      /not sound/,
    ],
    ['what is released already', (folder) => void release(folder, '--note', 'x'), ['--note', 'again'], 1, /released already/],
    ['a release without a note', () => {}, [], 2, /--note/],
    ['an unclear --retire', () => {}, ['--note', 'x', '--retire', 'a=b'], 2, /old=new: why/],
    ['to retire what was never there', () => {}, ['--note', 'x', '--retire', 'a=: gone'], 1, /a is retired, but the version before/],
    ['a day that is none', () => {}, ['--note', 'x', '--on', 'today'], 1, /YYYY-MM-DD/],
    ['an option that is not known', () => {}, ['--note', 'x', '--force'], 2, /--force/],
    ['a folder that is not there', (folder) => rmSync(folder, { recursive: true }), ['--note', 'x'], 2, /can't read/],
  ])('refuses %s, and writes nothing', (_, prepare, words, code, said) => {
    const folder = freshFolder();
    prepare(folder);
    const before = existsSync(join(folder, 'releases.json')) ? readFileSync(join(folder, 'releases.json'), 'utf8') : null;
    const run = release(folder, ...words);
    expect(run.err).toMatch(said);
    expect(run.code).toBe(code);
    expect(existsSync(join(folder, 'releases.json')) ? readFileSync(join(folder, 'releases.json'), 'utf8') : null).toBe(before);
  });

  it('refuses a claim that is gone without a word, and takes one that is retired', () => {
    const folder = freshFolder();
    release(folder, '--note', 'First.');
    const id = firstClaim(folder);
    edit(folder, renamed(id, 'another-id'));
    expect(release(folder, '--note', 'Second.')).toMatchObject({ code: 1, err: expect.stringContaining(`claim ${id} is gone`) });
    expect(release(folder, '--note', 'Second.', '--retire', `${id}=nobody: x`)).toMatchObject({ code: 1 });
    expect(release(folder, '--note', 'Second.', '--retire', `${id}=another-id: A better name.`)).toMatchObject({ code: 0, err: '' });
    expect(readReleasedVersions(folder)[0]?.retired).toEqual([{ claim: id, successor: 'another-id', why: 'A better name.' }]);
  });

  it('sees a released version that was changed', () => {
    const folder = freshFolder();
    const version = versionOf(folder);
    release(folder, '--note', 'First.');
    edit(join(folder, 'v', version), (json) => `${json}\n`);
    expect(() => readReleasedVersions(folder)).toThrow(/never changed/);
  });
});

describe('the shelf', () => {
  /** Two released versions; in the second, a claim has another id. */
  function releasedTwice(): { folder: string; id: string; versions: readonly string[] } {
    const folder = freshFolder();
    release(folder, '--note', 'First.', '--on', '2026-01-01');
    const first = versionOf(folder);
    const id = firstClaim(folder);
    edit(folder, renamed(id, 'another-id'));
    release(folder, '--note', 'Second.', '--on', '2026-02-01', '--retire', `${id}=another-id: A better name.`);
    return { folder, id, versions: [versionOf(folder), first] };
  }

  it('has every file of every version, with its size and hash', async () => {
    const { folder, versions } = releasedTwice();
    const { shelf, files } = await shelve(readArticleFolder(root, folder), '/');
    expect(shelf.version).toBe(versions[0]);
    expect(shelf.releases.map(({ version }) => version)).toEqual(versions);
    expect(shelf.releases.map(({ on, note }) => [on, note])).toEqual([
      ['2026-02-01', 'Second.'],
      ['2026-01-01', 'First.'],
    ]);
    const listed = [
      ...shelf.files.map((file) => ({ ...file, path: file.name })),
      ...shelf.releases.flatMap(({ version, files: own }) => own.map((file) => ({ ...file, path: `v/${version}/${file.name}` }))),
    ];
    expect([...listed.map(({ path }) => path), 'index.json'].toSorted()).toEqual([...files.keys()].toSorted());
    for (const { path, bytes, sha256: hash } of listed) {
      const content = files.get(path) ?? new Uint8Array();
      expect([path, content.length, sha256(content)]).toEqual([path, bytes, hash]);
    }
    for (const name of [
      'datapackage.json',
      'package.zip',
      'workbook.xlsx',
      'minerales.geojson',
      'dataset.json',
      'article.txt',
      'claims.csv',
      'flows.csv',
      'parties.csv',
      'places.csv',
      'mechanisms.csv',
    ]) {
      expect(listed.map(({ path }) => path)).toContain(name);
    }
    expect(new Set(shelf.files.map(({ name }) => name)).size).toBe(shelf.files.length);
  });

  it('is what its reader reads, and the same bytes at each build', async () => {
    const { folder } = releasedTwice();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-04T05:06:07Z') });
    onTestFinished(() => void vi.useRealTimers());
    const one = await shelve(readArticleFolder(root, folder), '/');
    vi.setSystemTime(new Date('2027-08-09T10:11:12Z'));
    const other = await shelve(readArticleFolder(root, folder), '/');
    expect(other).toEqual(one);
    expect(readShelf(new TextDecoder().decode(one.files.get('index.json')))).toEqual(one.shelf);
  });

  it('says what changed, and what became of a claim', async () => {
    const { folder, id, versions } = releasedTwice();
    const { shelf } = await shelve(readArticleFolder(root, folder), '/');
    const [second, first] = shelf.releases;
    expect(first?.changes).toEqual([]);
    expect(second?.changes.find((change) => change.includes(id))).toMatch(/another-id takes its place: A better name\.$/);
    expect(shelf.retired).toMatchObject([
      { claim: id, successor: 'another-id', why: 'A better name.', on: '2026-02-01', last: versions[1] },
    ]);
    expect(shelf.retired[0]?.quote).not.toBe('');
  });

  it('has one version, the site’s own, where none is released', async () => {
    const folder = freshFolder();
    const { shelf, files } = await shelve(readArticleFolder(root, folder), 'https://example.org/site/');
    expect(shelf.releases).toMatchObject([{ version: versionOf(folder), note: null, changes: [] }]);
    expect(shelf.retired).toEqual([]);
    expect([...files.keys()]).toContain(`v/${versionOf(folder)}/dataset.json`);
  });

  it('has the site’s own version first where it is not released yet', async () => {
    const { folder, versions } = releasedTwice();
    edit(folder, (json) => json.replace(/"paraphrase": "[^"]*"/, '"paraphrase": "Said otherwise"'));
    const { shelf } = await shelve(readArticleFolder(root, folder), '/');
    expect(shelf.releases.map(({ version }) => version)).toEqual([versionOf(folder), ...versions]);
    expect(shelf.releases[0]).toMatchObject({ note: null, changes: [expect.stringContaining('Said otherwise')] });
  });

  it('of excerpts has no version with the whole text', async () => {
    const { folder } = releasedTwice();
    const article = readArticleFolder(root, folder, 'only');
    const { shelf, files } = await shelve(article, '/');
    expect(shelf).toMatchObject({ excerpts: true, version: article.version, releases: [{ version: article.version }], retired: [] });
    expect([...files.keys()].filter((path) => path.startsWith('v/') && !path.startsWith(`v/${article.version}/`))).toEqual([]);
  });

  it.each([['null'], ['[]'], ['{"format":"corridors-shelf-1"}'], ['{'], ['{"format":"other"}']])('that is %s is told', (json) => {
    expect(() => readShelf(json)).toThrow(/\S/);
  });
});
