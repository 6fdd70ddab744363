// The site's style sheets to a way to flow its HTML: read once for all pictures of a build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cascadeOf } from './cascade.ts';
import { colourOf } from './colours.ts';
import { flow, type Flowed } from './flow.ts';
import { readHtml } from './htmlTree.ts';
import { readSheets } from './styleSheet.ts';

export interface Look {
  /** A token of the site, such as `--card`, as a colour of the light theme. */
  colour(token: string): string;
  /** HTML in a column, from its upper left corner. */
  flow(html: string, widthPx: number): Flowed;
}

/** What the cards of pictures have beyond the site's own sheets. */
const CARD_SHEET = 'tools/previews/card.css';

export function lookOf(root: string): Look {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const inFolder = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.css'))
      // What all views have in common comes before what one of them has.
      .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  const paths = ['src/app/tokens.css', 'src/app/site.css', ...inFolder('src/marks'), ...inFolder('src/views'), CARD_SHEET];
  const layers = (/@layer ([^;]+);/.exec(read('src/app/layers.css'))?.[1] ?? '').split(',').map((name) => name.trim());
  const rules = readSheets(paths.map(read), layers);
  const tokens = cascadeOf(rules)(readHtml(''));
  return {
    colour: (token) => colourOf(tokens.getPropertyValue(token), ''),
    flow(html, widthPx) {
      return flow(readHtml(html), { x: 0, y: 0, widthPx }, cascadeOf(rules), new Map());
    },
  };
}
