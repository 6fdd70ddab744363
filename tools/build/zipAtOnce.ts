// Lets write-excel-file zip at once: it would zip in workers made of strings, which Trusted Types forbid.
import type { Plugin } from 'vite';

const ID = '\0zip-at-once';

/** Without it a workbook of more than some hundred claims is never written in the browser; nothing else calls the slow way. */
export function zipAtOnce(): Plugin {
  return {
    name: 'zip-at-once',
    enforce: 'pre',
    resolveId: (source, importer) => (source === 'fflate' && importer?.includes('write-excel-file') ? ID : null),
    load: (id) =>
      id === ID
        ? `import { zipSync } from 'fflate';
           export { strToU8, zipSync } from 'fflate';
           export function zip(files, done) {
             let archive;
             try {
               archive = zipSync(files);
             } catch (error) {
               return done(error);
             }
             done(null, archive);
           }`
        : null,
  };
}
