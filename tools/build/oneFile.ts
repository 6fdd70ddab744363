// Bundles the template of saved files: all code in one script and all sheets in one page, which needs nothing else.
import { basename, join } from 'node:path';
import { build, parseSync, type Rolldown } from 'vite';
import { sheetName } from '../../src/one-file/fillTemplate.ts';
import { contentHash } from './contentSecurity.ts';

const SOURCE = 'src/app/saved/fileEntry.tsx';

/** The template, whose slots `fillTemplate` fills. `icon` is the SVG of the site's icon. */
export async function oneFileTemplate(root: string, icon: string): Promise<string> {
  const { script, sheets } = await bundle(root);
  const code = scriptInHtml(script);
  const styles = sheets.map(({ name, css }) => ({ name, css: styleInHtml(name, css) }));
  const always = styles.filter(({ name }) => name === 'style');
  const worn = styles.filter(({ name }) => name !== 'style');
  if (always.length !== 1) throw new Error(`a saved file has ${always.length} sheets of its own, not one`);
  const policy = filePolicy(
    code,
    styles.map(({ css }) => css),
  );
  const template = [
    '<!doctype html>\n<html lang="{{one-file:language}}"{{one-file:theme}}><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<meta name="color-scheme" content="light dark">',
    '<title>{{one-file:title}}</title><meta name="description" content="{{one-file:description}}">{{one-file:canonical}}',
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(icon)}">`,
    ...always.map(({ css }) => `<style>${css}</style>`),
    ...worn.map(({ name, css }) => `<style data-sheet="${name}"{{one-file:sheet-${name}}}>${css}</style>`),
    '</head><body><div id="problem"></div><div id="root">{{one-file:root}}</div>',
    '<script type="application/json" id="saved">{{one-file:saved}}</script>',
    `<script type="module">${code}</script></body></html>\n`,
  ].join('');
  return template;
}

interface Bundled {
  readonly script: string;
  readonly sheets: readonly { readonly name: string; readonly css: string }[];
}

async function bundle(root: string): Promise<Bundled> {
  const built = await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    // All sheets are in the file: a part that asks for one puts it on.
    resolve: { alias: [{ find: /^(?:\.\.?\/)+(?:ui\/)?StyleSheet\.tsx$/, replacement: join(root, 'src/app/saved/StyleSheet.tsx') }] },
    build: {
      write: false,
      modulePreload: false,
      // Fonts are within the sheets; sheets are not within the script, where the policy would block them.
      assetsInlineLimit: (file) => !file.endsWith('.css'),
      rolldownOptions: {
        input: join(root, SOURCE),
        output: { codeSplitting: false, entryFileNames: 'file.js' },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const files = outputs.flatMap(({ output }) => output);
  const [only, ...others] = files.filter((each) => each.type === 'chunk');
  if (only === undefined || others.length > 0) throw new Error(`a saved file has one script, and ${SOURCE} became more or none`);
  const sheets = files.flatMap((each) =>
    each.type === 'asset' && each.fileName.endsWith('.css')
      ? [
          {
            name: sheetName(`/${basename(each.fileName)}`),
            css: typeof each.source === 'string' ? each.source : Buffer.from(each.source).toString('utf8'),
          },
        ]
      : [],
  );
  return { script: only.code, sheets: sheets.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

/**
 * A script as it may stand in HTML: what would end it, or open a comment in it, is written so that the script reads the same
 * (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements). Both stand in strings, templates and patterns alone.
 */
export function scriptInHtml(script: string): string {
  const safe = script.replaceAll(/<(?=\/script|!--)/gi, '\\x3C').replaceAll(/<(?=script)/gi, '\\x3C');
  if (safe.includes('{{one-file:')) throw new Error('the script of a saved file holds what reads as a slot of its template');
  const { errors } = parseSync('file.js', safe);
  if (errors.length > 0) throw new Error(`the script of a saved file can't stand in HTML: ${errors[0]?.message ?? ''}`);
  return safe;
}

function styleInHtml(name: string, css: string): string {
  if (/<\/style/i.test(css) || css.includes('{{one-file:')) throw new Error(`the sheet ${name} would end its element`);
  const outside = /url\((?!["']?data:)[^)]*\)|@import/.exec(css)?.[0];
  if (outside !== undefined) throw new Error(`the sheet ${name} asks for ${outside}, and a saved file has nowhere to ask`);
  return css.trim();
}

/** Nothing is fetched from anywhere, and nothing runs but what the build made. */
function filePolicy(script: string, styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${contentHash(script)}`,
    `style-src ${[...new Set(styles.map(contentHash))].join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
