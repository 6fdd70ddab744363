// Bundles one source file as one script that needs no other: for embeds, and for other people's pages.
import { build, type Rolldown } from 'vite';

/** The code of the script, minified, without globals and without imports. */
export async function bundleAlone(root: string, source: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'alone.js' } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output).filter((each) => each.type === 'chunk');
  const [only, ...others] = chunks;
  if (only === undefined || others.length > 0) throw new Error(`${source} became ${chunks.length} scripts, not one`);
  return only.code;
}
