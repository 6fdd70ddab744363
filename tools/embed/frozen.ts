// Keeps embed scripts that other pages name with their integrity, in the public folder, recorded and never changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RECORD = 'tools/embed/frozen.json';
const PUBLIC = 'public';
const NAME = /^embed-[0-9a-f]{12}\.js$/;

/** What stands in the record: by the file's name, its integrity as browsers check it (Subresource Integrity, section 3.5). */
type Frozen = Readonly<Record<string, string>>;

/** The name under which a script is published, which says what is in it. */
export function frozenName(script: string): string {
  return `embed-${createHash('sha256').update(script).digest('hex').slice(0, 12)}.js`;
}

export function integrityOf(script: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}

/** Writes the script and its record under `root`; says what it did. One that is kept already is left as it is. */
export function freezeScript(root: string, script: string): string {
  const name = frozenName(script);
  const frozen = readRecord(root);
  if (frozen[name] !== undefined) return `${name} is kept already`;
  mkdirSync(join(root, PUBLIC), { recursive: true });
  writeFileSync(join(root, PUBLIC, name), script);
  writeFileSync(join(root, RECORD), `${JSON.stringify({ ...frozen, [name]: integrityOf(script) }, null, 2)}\n`);
  return `${name} is kept in ${PUBLIC}/, ${integrityOf(script)}: commit it with ${RECORD}`;
}

/** Every frozen script that is gone or changed, and every one that no record knows: a page that names it would be left without. */
export function frozenFaults(root: string): string[] {
  const frozen = readRecord(root);
  const there = readdirSync(join(root, PUBLIC)).filter((name) => NAME.test(name));
  return [
    ...Object.entries(frozen).flatMap(([name, integrity]) => {
      if (!there.includes(name)) return [`${PUBLIC}/${name} is gone: bring it back`];
      return integrityOf(readFileSync(join(root, PUBLIC, name))) === integrity
        ? []
        : [`${PUBLIC}/${name} has changed: bring it back as it was`];
    }),
    ...there.filter((name) => frozen[name] === undefined).map((name) => `${PUBLIC}/${name} is not in ${RECORD}`),
  ];
}

function readRecord(root: string): Frozen {
  const path = join(root, RECORD);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Frozen) : {};
}
