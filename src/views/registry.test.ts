// Tests the registry against the folders: each has all that a view needs, and there is no second list of views.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { VIEW_IDS, VIEWS } from './index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inFolder = (id: string, file: string) => existsSync(join(root, 'src/views', id, file));
const sources = ['src', 'tools'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')),
);
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** Code of the folders before the views, where words like `text` and `parties` are about the data. */
const before = sources.filter((path) => /^src\/(?:model|selection|messages)\/.*\.ts$/.test(path) && !path.includes('.test.')).map(textOf);
const telling = VIEW_IDS.filter((id) => !before.some((text) => text.includes(`'${id}'`)));

/** Where a view may be named outside its folder, and why. */
const NAMED: Readonly<Record<string, string>> = {
  'src/views/registry.ts': 'the registry',
  'src/app/embed/element.ts': 'what an embed without a view shows is promised to the pages of others',
  'src/app/pages.ts': 'the ids of elements that a keyboard skips to',
  'src/pages/explore/Explore.tsx': 'the ids of elements that a keyboard skips to',
  'src/pages/swaps/SwapsPage.tsx': 'the page of swaps, and the id of its element',
  'src/pages/swaps/SwapSection.tsx': 'the page of swaps, which draws them larger',
  'src/pages/claim/ClaimPage.tsx': 'the page of a claim sets its paragraphs as the article does',
  'src/pages/explore/ClaimMargin.tsx': 'its ticks lie beside each other as underlines do',
  'src/pages/tour/glide.ts': 'the tour moves the map from step to step',
  'src/app/saved/savedParts.ts': 'the lines that exist are a late part of the map',
  'src/image/ImageButton.tsx': 'the lines that exist are a late part of the map',
};

describe('the registry', () => {
  it('has a complete folder for each line', () => {
    const lacking = VIEW_IDS.flatMap((id) =>
      ['descriptor.ts', 'view.ts'].filter((file) => !inFolder(id, file)).map((file) => `${id}/${file}`),
    );
    expect(lacking).toEqual([]);
  });

  it('gives each view its own place on the first page', () => {
    const places = VIEW_IDS.map((id) => Object.values(VIEWS[id].explore).join(' '));
    expect(new Set(places).size).toBe(places.length);
  });

  it('is the only list: no style sheet, page, tool or other view names a view', () => {
    expect(telling.length).toBeGreaterThan(4);
    const word = new RegExp(`['"\`](?:${telling.join('|')})['"\`]`);
    const any = VIEW_IDS.join('|');
    const name = new RegExp(`\\bview-(?:${any})\\b|data-view=['"]?(?:${any})\\b|\\bview\\.(?:${any})\\.|\\bVIEWS\\.(?:${any})\\b`);
    const naming = sources.filter((path) => {
      if (path.includes('.test.') || !/\.(?:tsx?|css)$/.test(path)) return false;
      const text = textOf(path);
      const others = foldersIn(path, text).filter((folder) => !path.startsWith(folder));
      const isOwn = VIEW_IDS.some((id) => path.startsWith(`src/views/${id}/`));
      return others.length > 0 || (!isOwn && (name.test(text) || (!path.endsWith('.css') && word.test(text))));
    });
    expect(
      naming.filter((path) => !(path in NAMED)),
      'read it from the descriptor; or say in NAMED why not',
    ).toEqual([]);
    expect(
      Object.keys(NAMED).filter((path) => !naming.includes(path)),
      'these name no view any more',
    ).toEqual([]);
  });
});

/** Lists the view folders that a file imports from. */
function foldersIn(path: string, text: string): string[] {
  const targets = [...text.matchAll(/(?:from|import\(?) ?'(\.[^']+)'/g)].map(([, target = '']) =>
    join(path, '..', target).replaceAll('\\', '/'),
  );
  return VIEW_IDS.map((id) => `src/views/${id}/`).filter((folder) => targets.some((target) => target.startsWith(folder)));
}
