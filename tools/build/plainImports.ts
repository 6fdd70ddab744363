// Replaces Vite's loader of later parts by plain imports: with one style sheet and nothing loaded ahead, it has nothing to do.
import type { Plugin } from 'vite';

/** The loader's module, as Vite names it. */
const LOADER = /^\0vite\/preload-helper\.js$/;
/** A part, or what is wanted of it, as it is written for that loader: with the names of what it gives, or alone. */
const PART = String.raw`((?:import\("[^"]*"\)|Promise\.resolve\(\))(?:\.then\(\(n?\) => [\w$.]+\))*)`;
const NAMED = new RegExp(
  String.raw`__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await ${PART};\s*return \{[^}]*\};\s*\}, __VITE_PRELOAD__\)`,
  'g',
);
const ALONE = new RegExp(String.raw`__vitePreload\(\(\) => ${PART}, __VITE_PRELOAD__\)`, 'g');

/** Saves some 700 bytes of compressed script; where Vite writes its loader otherwise, that stays, and works. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: { filter: { id: LOADER }, handler: () => 'export const __vitePreload = (load) => load();' },
    renderChunk: (code) => code.replace(NAMED, '$1').replace(ALONE, '$1'),
  };
}
