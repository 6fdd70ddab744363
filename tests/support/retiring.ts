// A sound dataset to one with a past: two released versions, the later of which has one claim under another id.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticleFolder } from '../../tools/build/article.ts';
import { releaseCommand } from '../../tools/data/releaseCommand.ts';
import { ROOT } from './site.ts';

export interface Retiring {
  readonly folder: string;
  /** The claim that is no more, and the one in its place. */
  readonly id: string;
  readonly successor: string;
  remove(): void;
}

/** Makes it of a dataset's folder, given from the repository's root, in a folder of its own. */
export function retiringCopy(dataset: string): Retiring {
  const folder = mkdtempSync(join(tmpdir(), 'corridors-retired-'));
  cpSync(join(ROOT, dataset), folder, { recursive: true });
  const quiet = { log: () => undefined, error: () => undefined };
  releaseCommand([folder, '--note', 'First.', '--on', '2026-01-01'], quiet);
  const id = readArticleFolder(ROOT, folder).dataset.file.claims[0]?.id ?? '';
  const path = join(folder, 'dataset.json');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`"${id}"`, '"another-id"'));
  releaseCommand([folder, '--note', 'Second.', '--on', '2026-02-01', '--retire', `${id}=another-id: A better name.`], quiet);
  return { folder, id, successor: 'another-id', remove: () => rmSync(folder, { recursive: true, force: true }) };
}
