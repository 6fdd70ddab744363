// Bundles what is the same for every article: the scripts of the site, of embeds and of saved files, and what renders pages ahead.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { frozenName, integrityOf } from '../embed/frozen.ts';
import { sha256Of } from './article.ts';
import { bundleAlone } from './bundleAlone.ts';
import { oneFileTemplate } from './oneFile.ts';

export interface Program {
  /** The folder of what is published of it, with the template of pages as its `index.html`. */
  readonly site: string;
  /** The module that renders pages. */
  readonly prerender: string;
  /** The address of the first script of embeds, under the site's base. */
  readonly frameFile: string;
}

/**
 * The program in `folder`, bundled anew; or, with `PROGRAM=<folder>`, one that another build left, under the same `BASE_PATH`, `NODE_ENV` and
 * `VITE_…`, for another article.
 */
export async function programOf(root: string, folder: string, given = process.env['PROGRAM']): Promise<Program> {
  const from = given ? resolve(given) : folder;
  if (!given) await bundleProgram(root, folder);
  const notes = join(from, 'program.json');
  if (!existsSync(notes)) throw new Error(`PROGRAM=${from} holds no program: npm run build leaves one`);
  const { frameFile } = JSON.parse(readFileSync(notes, 'utf8')) as Pick<Program, 'frameFile'>;
  return { site: join(from, 'site'), prerender: join(from, 'prerender/prerender.js'), frameFile };
}

async function bundleProgram(root: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const site = join(folder, 'site');
  const embedScript = await bundleAlone(root, 'src/app/embed/element.ts');
  const frozenScript = frozenName(embedScript);
  // The builder of embeds writes both into its snippets.
  process.env['VITE_FROZEN_SCRIPT'] = frozenScript;
  process.env['VITE_FROZEN_INTEGRITY'] = integrityOf(embedScript);
  const fileTemplate = await oneFileTemplate(root, readFileSync(join(root, 'public/icon.svg'), 'utf8'));
  const fileTemplateName = `assets/one-file-${sha256Of(fileTemplate).slice(0, 8)}.txt`;
  process.env['VITE_ONE_FILE'] = fileTemplateName;
  const common = { emptyOutDir: true };
  await build({ root, logLevel: 'warn', build: { ...common, outDir: site } });
  const prerender = { ssr: 'src/app/prerender.tsx', outDir: join(folder, 'prerender'), copyPublicDir: false, minify: false };
  await build({ root, logLevel: 'warn', build: { ...common, ...prerender } });
  const frameScript = await bundleAlone(root, 'src/app/embed/frame.ts');
  const frameFile = `assets/frame-${sha256Of(frameScript).slice(0, 8)}.js`;
  mkdirSync(join(site, 'assets'), { recursive: true });
  const scripts = { 'embed.js': embedScript, [frozenScript]: embedScript, [fileTemplateName]: fileTemplate, [frameFile]: frameScript };
  for (const [file, content] of Object.entries(scripts)) writeFileSync(join(site, file), content);
  writeFileSync(join(folder, 'program.json'), JSON.stringify({ frameFile } satisfies Pick<Program, 'frameFile'>));
}
