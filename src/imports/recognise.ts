// Recognises a reader's files: a dataset or sheets, and their text; or says which file is missing or too many.
import { isZip, unzip } from './unzip.ts';
import { fileFault, sizeFault, type OwnFault, type OwnFile } from './ownFile.ts';
import { SHEET_IDS, type SheetId } from './sheets.ts';

export type Recognised =
  | { readonly kind: 'dataset'; readonly json: OwnFile; readonly text: OwnFile }
  | { readonly kind: 'sheets'; readonly sheets: Partial<Readonly<Record<SheetId, OwnFile>>>; readonly text: OwnFile }
  | {
      readonly kind: 'faulty';
      readonly faults: readonly OwnFault[];
      /** What the reader can add; null if adding a file won't help. */
      readonly missing: 'text' | 'dataset' | null;
    };

/** Files with the same extensions that are no part of a dataset. */
const BESIDE = /^(?:datapackage|context|package|package-lock|tsconfig|dataset-1|expected|readme|licen[cs]e|changelog|robots|llms)\b/i;
const NO_SHEETS: ReturnType<typeof sheetsOf> = { sheets: {} };
const NEEDED = 'dataset.json or claims.csv, and article.txt';

/** Unpacks zips, then finds the one pair of dataset and text at any depth. */
export function recognise(opened: readonly OwnFile[]): Recognised {
  const files: OwnFile[] = [];
  const faults: OwnFault[] = [];
  for (const file of opened) {
    const tooLarge = sizeFault(file.path, file.bytes.length);
    if (tooLarge) faults.push(tooLarge);
    else if (isZip(file.bytes)) {
      const unzipped = unzip(file);
      if (unzipped.ok) files.push(...unzipped.files.map(({ path, bytes }) => ({ path: `${file.path}/${path}`, bytes })));
      else faults.push(...unzipped.faults);
    } else if (/\.zip$/i.test(file.path))
      faults.push(fileFault('zip', file.path, 'no zip, though its name says so', 'a sound zip', 'pack it again'));
    else files.push(file);
  }
  if (faults.length > 0) return { kind: 'faulty', faults, missing: null };

  const json = one(files, 'dataset.json', /\.json$/i);
  if ('fault' in json) return { kind: 'faulty', faults: [json.fault], missing: null };
  const text = one(files, 'article.txt', /\.txt$/i);
  if ('fault' in text) return { kind: 'faulty', faults: [text.fault], missing: null };
  const { sheets, fault: doubled } = json.file === null ? sheetsOf(files) : NO_SHEETS;
  if (doubled) return { kind: 'faulty', faults: [doubled], missing: null };
  const { claims } = sheets;

  if (json.file === null && claims === undefined) {
    const given = files.length === 0 ? 'no file that is read' : listed(files);
    const fix = text.file === null ? 'open the folder or the zip that holds both' : 'add dataset.json, or claims.csv';
    const fault = fileFault('files', text.file?.path ?? 'what was opened', given, NEEDED, fix);
    return { kind: 'faulty', faults: [fault], missing: text.file === null ? null : 'dataset' };
  }
  if (text.file === null) {
    const fault = fileFault(
      'files',
      json.file?.path ?? claims?.path ?? '',
      'a dataset without its text',
      'article.txt too: every quote is looked up in it',
      'add article.txt, or open the folder that holds both',
    );
    return { kind: 'faulty', faults: [fault], missing: 'text' };
  }
  if (json.file !== null) return { kind: 'dataset', json: json.file, text: text.file };
  return { kind: 'sheets', sheets, text: text.file };
}

/** Finds the file with a name, or else the only one of its kind. */
function one(files: readonly OwnFile[], name: string, kind: RegExp): { readonly file: OwnFile | null } | { readonly fault: OwnFault } {
  const named = files.filter((file) => baseOf(file) === name);
  const among = named.length > 0 ? named : files.filter((file) => kind.test(file.path) && !BESIDE.test(baseOf(file)));
  const [file = null] = among;
  if (among.length < 2) return { file };
  return {
    fault: fileFault(
      'files',
      name,
      `${among.length} files: ${listed(among)}`,
      'one',
      `open one alone, or name the one that is meant ${name}`,
    ),
  };
}

function sheetsOf(files: readonly OwnFile[]): { readonly sheets: Partial<Record<SheetId, OwnFile>>; readonly fault?: OwnFault } {
  const csv = files.filter(({ path }) => /\.(?:csv|tsv)$/i.test(path));
  const sheets: Partial<Record<SheetId, OwnFile>> = {};
  for (const id of SHEET_IDS) {
    // The name of an export starts with its dataset and version.
    const named = csv.filter((file) => new RegExp(`(?:^|-)${id}\\.(?:csv|tsv)$`).test(baseOf(file)));
    const [file, another] = named;
    if (another)
      return { sheets, fault: fileFault('files', `${id}.csv`, `${named.length} files: ${listed(named)}`, 'one', 'open one alone') };
    if (file) sheets[id] = file;
  }
  const [only, ...others] = csv;
  if (sheets.claims === undefined && only !== undefined && others.length === 0 && Object.keys(sheets).length === 0) sheets.claims = only;
  return { sheets };
}

function baseOf({ path }: OwnFile): string {
  return (path.split(/[/\\]/).at(-1) ?? '').toLowerCase();
}

function listed(files: readonly OwnFile[]): string {
  const names = files.slice(0, 5).map(({ path }) => path);
  return names.join(', ') + (files.length > names.length ? ` and ${files.length - names.length} more` : '');
}
