// Opens, saves, shows and forgets a reader's own dataset.
import { sha256Hex } from '../../exports/sha256.ts';
import { sizeFault } from '../../imports/ownFile.ts';
import type { Own, OwnResult } from '../../services/own.ts';
import { lazyModule } from '../../ui/loading/lazyModule.ts';
import { keep } from '../services/keep.ts';
import { BASE } from '../address/paths.ts';
import { askWorker, MOST_SECONDS, TooSlow } from './askWorker.ts';
import { forgetDataset, keepDataset, keptDataset } from './keptDataset.ts';
import { OWN } from './shown.ts';

/** File types that a dataset may have; other files of a folder are not read. */
const READ = /\.(?:json|txt|csv|tsv|zip)$/i;
const MOST_FILES = 1000;

const lazyTemplate = lazyModule(() => import('../../imports/template.ts'));

const today = () => new Date().toISOString().slice(0, 10);

export const siteOwn: Own = {
  shown: keep(OWN) === 'shown',

  async kept() {
    const known = keep(OWN);
    if (known !== 'shown' && known !== 'kept') return null;
    return (await keptDataset().catch(() => null))?.title ?? null;
  },

  async open(files, signal, onProgress) {
    const read = files.length > 1 ? files.filter(({ path }) => READ.test(path) && !/(?:^|\/)(?:\.|node_modules\/)/.test(path)) : files;
    const tooLarge = read.flatMap(({ path, file }) => sizeFault(path, file.size) ?? []);
    if (tooLarge.length > 0) return { kind: 'faulty', faults: tooLarge, missing: null };
    onProgress('reading');
    try {
      const asked = { kind: 'open', files: read.slice(0, MOST_FILES), today: today() } as const;
      const answer = await askWorker(asked, signal, () => onProgress('checking'));
      if (answer.kind !== 'sound') return answer.kind === 'faulty' ? answer : { kind: 'failed', reason: answer.kind };
      onProgress('keeping');
      const { json, text, title, version } = answer;
      return await keepDataset({ json, text, title, version, at: new Date().toISOString() }).then(
        (): OwnResult => (keep(OWN, 'kept') === 'kept' ? { kind: 'kept' } : { kind: 'no storage', reason: 'localStorage' }),
        (error: unknown): OwnResult => ({ kind: 'no storage', reason: String(error) }),
      );
    } catch (error) {
      signal.throwIfAborted();
      return error instanceof TooSlow ? { kind: 'too slow', seconds: MOST_SECONDS } : { kind: 'failed', reason: String(error) };
    }
  },

  show() {
    keep(OWN, 'shown');
    location.assign(BASE);
  },

  leave() {
    keep(OWN, 'kept');
    location.assign(BASE);
  },

  async forget() {
    const wasShown = keep(OWN) === 'shown';
    keep(OWN, '');
    // If the browser does not let us open storage, nothing was saved there.
    await forgetDataset().catch(() => {});
    if (wasShown) location.assign(BASE);
  },

  async template(kind) {
    const { datasetTemplate, sheetTemplate, zipOf } = await lazyTemplate.load();
    const files = kind === 'sheets' ? sheetTemplate() : await datasetTemplate((bytes) => sha256Hex(bytes.slice()), today());
    return URL.createObjectURL(new Blob([zipOf(`${kind}-template`, files)], { type: 'application/zip' }));
  },
};
