// Reads sheets and their text as a dataset, or as faults with rows and columns.
import { anchorQuotes } from '../model/text/anchorQuotes.ts';
import type { Fault } from '../model/reading/fault.ts';
import { readDataset } from '../model/reading/readDataset.ts';
import { readSheet } from './csvSheet.ts';
import { decodeText } from './decode.ts';
import { passages, strangers, withoutCommand } from './moved.ts';
import { failed, versionOf, type Digest, type OwnOutcome } from './outcome.ts';
import { fileFault, placedFault, type OwnFault } from './ownFile.ts';
import type { Recognised } from './recognise.ts';
import { sheetPlace, SHEET_IDS, SHEETS, type SheetId } from './sheets.ts';
import { datasetOf } from './sheetsToDataset.ts';
import type { Sheet } from './csvSheet.ts';
import { STEP_VIEWS } from '../views/index.ts';

/** The most searching allowed: quotes times letters of the text. */
const MAX_SEARCHED = 1e9;

/** Reads an author's sheets. `datasetOf` says what replaces a missing column. */
export async function readSheets(
  recognised: Extract<Recognised, { kind: 'sheets' }>,
  text: string,
  digest: Digest,
  today: string,
): Promise<OwnOutcome> {
  const faults: OwnFault[] = [];
  const sheets: Partial<Record<SheetId, Sheet>> = {};
  for (const id of SHEET_IDS) {
    const file = recognised.sheets[id];
    if (file === undefined) continue;
    const decoded = decodeText(file);
    if (!decoded.ok) faults.push(decoded.fault);
    else {
      const sheet = readSheet(file.path, decoded.text, SHEETS[id].columns, SHEETS[id].needed);
      faults.push(...sheet.faults);
      sheets[id] = sheet;
    }
  }
  const claims = sheets.claims?.rows.length ?? 0;
  const claimsFile = recognised.sheets.claims?.path ?? 'claims.csv';
  if (faults.length === 0 && claims === 0) faults.push(fileFault('csv', claimsFile, 'no rows', 'one row a claim below the header'));
  if (claims * text.length > MAX_SEARCHED) {
    faults.push(
      fileFault('csv', claimsFile, `${claims} quotes from a text of ${text.length} characters`, 'fewer quotes, or a shorter text'),
    );
  }
  if (faults.length > 0) return failed(faults);
  const made = datasetOf(sheets, text, today);
  const textBytes = new TextEncoder().encode(text);
  const textSha256 = await digest(textBytes);
  const anchored = anchorQuotes(made, text, textSha256 ?? '0'.repeat(64));
  const json = `${JSON.stringify(anchored.file, null, 2)}\n`;
  const passageOf = passages(text);
  const place = (fault: Fault): OwnFault => {
    const at = sheetPlace(fault.path);
    const sheet = at && sheets[at.sheet];
    const line = at?.entry == null ? null : (sheet?.rows[at.entry]?.row ?? null);
    const placed = placedFault(
      { ...fault, ...withoutCommand(fault) },
      { file: sheet?.file ?? claimsFile, line, column: at?.column ?? null },
    );
    return { ...placed, passage: passageOf(fault, made) };
  };
  if (anchored.faults.length > 0) {
    const missing = anchored.faults.filter(({ path }) => path.endsWith('.exact')).length;
    if (claims >= 4 && missing > claims / 2) return failed([strangers(claimsFile, recognised.text.path, missing, claims)]);
    return failed(anchored.faults.slice(0, 1000).map((fault) => place({ rule: 'quotes', ...fault })));
  }
  const reading = readDataset({ json, text, textSha256 }, STEP_VIEWS);
  if (!reading.ok) return failed(reading.faults.map(place));
  return { ok: true, dataset: reading.dataset, json, text, version: await versionOf(json, digest) };
}
