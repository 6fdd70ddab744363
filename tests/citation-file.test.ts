// CITATION.cff against the package and the dataset that it names, and against the format's own required parts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citationFile, type CitedSoftware } from '../tools/citation/citationFile.ts';
import '../src/messages/learnAll.ts';
import { say, shipped } from './support/dataset.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const written = read('CITATION.cff');
const valueOf = (key: string, indent = '') => new RegExp(`^${indent}${key}: (.*)$`, 'm').exec(written)?.[1]?.replace(/^['"]|['"]$/g, '');

describe('CITATION.cff', () => {
  it('is what `npm run citation` makes of the package and the dataset of today', () => {
    const software = JSON.parse(read('package.json')) as CitedSoftware;
    const sha256 = createHash('sha256').update(read('data/aliyev-visit/dataset.json')).digest('hex');
    expect(written).toBe(citationFile({ software, dataset: shipped, sha256, say }));
  });

  it('has what the format requires, and agrees with the package on version and licence', () => {
    const { version, license } = JSON.parse(read('package.json')) as CitedSoftware;
    expect(valueOf('cff-version')).toBe('1.2.0');
    expect(valueOf('message')).toBeTruthy();
    expect(valueOf('title')).toBe('Caspian Corridors');
    expect(valueOf('version')).toBe(version);
    expect(valueOf('license')).toBe(license);
    // Every reference has a type, a title and authors.
    const references = written
      .slice(written.indexOf('references:'))
      .split(/^ {2}- type: /m)
      .slice(1);
    expect(references.map((each) => each.split('\n')[0])).toEqual(['data', 'article']);
    for (const each of references) expect(each).toMatch(/^ {4}title: ['"].+['"]\n {4}authors:\n {6}- (?:name|family-names): ['"].+['"]$/m);
  });

  it('names the dataset by its hash, its day and its licence, and dates no article that has no date', () => {
    const hash = createHash('sha256').update(read('data/aliyev-visit/dataset.json')).digest('hex');
    expect(written).toContain(`sha256:${hash}`);
    expect(valueOf('version', ' {4}')).toBe(hash.slice(0, 12));
    expect(valueOf('date-released', ' {4}')).toBe(shipped.file.coding.on);
    expect(valueOf('license', ' {4}')).toBe(shipped.file.coding.licence);
    expect(written).not.toContain('date-published');
  });
});
