// Reads dropped or pasted files with their paths; opens folders, up to a thousand files.
import type { ChosenFile } from '../../services/own.ts';

const MOST = 1000;

/** Gives the files of a file dialog with their paths within the chosen folder. */
export function filesOf(list: FileList | null): ChosenFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Gives the dropped files. Call it within the event, as the browser clears them after it. */
export async function droppedFiles(dropped: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const loose = filesOf(dropped.files);
  if (entries.length === 0) return loose;
  const files: ChosenFile[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry !== undefined && files.length < MOST; entry = waiting.shift()) {
    if (isFile(entry)) files.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) });
    else if (isFolder(entry)) waiting.push(...(await entriesOf(entry)));
  }
  return files;
}

/** Makes a file from pasted text, named for what it looks like. */
export function pastedFile(text: string): ChosenFile {
  const [first = ''] = text.trimStart().split('\n', 1);
  const isSheet = /(?:^|[,;\t"])quote(?:[,;\t"\r]|$)/i.test(first);
  const path = /^[{[]/.test(first) ? 'dataset.json' : isSheet ? 'claims.csv' : 'article.txt';
  return { path, file: new Blob([text]) };
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** Reads a folder until it is empty, as browsers give a hundred entries at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length > MOST) return all;
    all.push(...some);
  }
}
