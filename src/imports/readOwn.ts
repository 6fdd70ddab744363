// Reads a reader's files as a dataset that passes every check, or as faults with lines and columns.
import { quoted } from '../model/reading/fault.ts';
import { findJsonError } from '../model/reading/jsonError.ts';
import { parseJson } from '../model/reading/parseJson.ts';
import { readDataset } from '../model/reading/readDataset.ts';
import { decodeText } from './decode.ts';
import { lineIndex, offsetsOf, silentFaults } from './jsonPlaces.ts';
import { anotherArticle, partOf, passages, withoutCommand } from './moved.ts';
import { failed, versionOf, type Digest, type OwnOutcome } from './outcome.ts';
import { placedFault, type OwnFault, type OwnFile } from './ownFile.ts';
import { recognise, type Recognised } from './recognise.ts';
import { readSheets } from './readSheets.ts';
import { STEP_VIEWS } from '../views/index.ts';

/** The most letters in a text. `readDataset` refuses longer ones, so they need no more hashes. */
const MAX_TEXT = 2_000_000;

/** Reads whatever the reader opened. Never throws on bad input. `today` is YYYY-MM-DD. */
export async function readOwn(opened: readonly OwnFile[], digest: Digest, today: string): Promise<OwnOutcome> {
  const recognised = recognise(opened);
  if (recognised.kind === 'faulty') return { ok: false, faults: recognised.faults, missing: recognised.missing };
  const text = decodeText(recognised.text);
  if (!text.ok) return failed([text.fault]);
  return recognised.kind === 'dataset' ? readPair(recognised, text.text, digest) : readSheets(recognised, text.text, digest, today);
}

async function readPair(
  { json: file, text: textFile }: Extract<Recognised, { kind: 'dataset' }>,
  text: string,
  digest: Digest,
): Promise<OwnOutcome> {
  const decoded = decodeText(file);
  if (!decoded.ok) return failed([decoded.fault]);
  const json = decoded.text;
  const at = { file: file.path, line: null, column: null };
  const parsed = parseJson(json);
  if (!parsed.ok) {
    const wrong = json.length < 20_000_000 ? findJsonError(json) : null;
    const place = wrong === null ? at : { ...at, ...lineIndex(json)(wrong.at) };
    return failed([withJsonFix(placedFault({ rule: 'json', ...parsed.finding }, place), json.slice(wrong?.at ?? 0, (wrong?.at ?? 0) + 9))]);
  }
  const source = await textAsCoded(parsed.value, textFile.bytes, text, digest);
  const reading = readDataset({ json, ...source }, STEP_VIEWS);
  const silent = silentFaults(json);
  if (reading.ok && silent.length === 0) {
    return { ok: true, dataset: reading.dataset, json, text: source.text, version: await versionOf(json, digest) };
  }
  const told = reading.ok ? [] : reading.faults.filter(({ path }) => !silent.some((each) => each.path === path));
  const another = anotherArticle(told, parsed.value, file.path, textFile.path);
  if (another !== null) return failed([another]);
  const offsets = offsetsOf(
    json,
    told.map(({ path }) => path),
  );
  const lineOf = lineIndex(json);
  const passageOf = passages(source.text);
  return failed([
    ...silent.map((fault) => placedFault(fault, { file: file.path, ...lineOf(fault.at) })),
    ...told.map((fault) => ({
      ...placedFault(
        { ...fault, ...withoutCommand(fault) },
        fault.rule === 'text' ? { ...at, file: textFile.path } : { file: file.path, ...lineOf(offsets.get(fault.path) ?? 0) },
      ),
      passage: passageOf(fault, parsed.value),
    })),
  ]);
}

/** Undoes changes of line ends and encoding if that gives the text whose hash the dataset has; otherwise leaves the text as it is. */
async function textAsCoded(file: unknown, bytes: Uint8Array, text: string, digest: Digest) {
  const wanted = sha256In(file);
  const own = await digest(bytes);
  if (text.length > MAX_TEXT) return { text, textSha256: own };
  for (const each of [text, text.replaceAll('\r\n', '\n')]) {
    for (const marked of [each, `\uFEFF${each}`]) {
      const hash = await digest(new TextEncoder().encode(marked));
      if (hash !== null && hash === wanted) return { text: each, textSha256: hash };
    }
  }
  return { text, textSha256: own };
}

function sha256In(file: unknown): unknown {
  return partOf(partOf(partOf(file, 'source'), 'text'), 'sha256');
}

function withJsonFix(fault: OwnFault, here: string): OwnFault {
  const [number] = /^-?(?:NaN|Infinity)/.exec(here) ?? [];
  return number === undefined ? fault : { ...fault, fix: `JSON has no ${quoted(number)}: null where nothing is given` };
}
