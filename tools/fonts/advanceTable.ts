// Tabulates both faces' advances, with which text is measured where there is no browser.
import type { FontMetrics } from './sfnt.ts';

/** The metrics of a face's files at one weight: the core and the extended characters. */
type FilesAtWeight = readonly FontMetrics[];
type FaceMetrics = Readonly<Record<'400' | '600' | '700', FilesAtWeight>>;

/**
 * JSON with one string of characters and, for each face, numbers in the same order: the advances at weight 400 in
 * 1/1000 em, and how much wider each is at 700. Both faces vary along one straight line between these weights, so 600
 * is a share of the way, the same for all characters; it throws where that is off by more than 1/1000 em. A letter
 * with an accent is left out where it is as wide as the letter without, as nearly all are: measuring takes the accent
 * off first. 0 stands for a character that the face lacks.
 */
export function advanceTable(inter: FaceMetrics, serif: FaceMetrics, characters: string): string {
  const faces = [inter, serif];
  const kept = Array.from(new Set(characters)).filter((character) => {
    const letter = character.normalize('NFD').charAt(0);
    const differs = faces.some((face) => advanceOf(face[400], letter) !== advanceOf(face[400], character));
    return letter === character ? faces.some((face) => advanceOf(face[400], character) > 0) : differs;
  });
  return `${JSON.stringify({ characters: kept.join(''), inter: columnsOf(inter, kept), serif: columnsOf(serif, kept) })}\n`;
}

function columnsOf(face: FaceMetrics, characters: readonly string[]) {
  const regular = characters.map((character) => advanceOf(face[400], character));
  const bold = characters.map((character) => advanceOf(face[700], character));
  const semibold = characters.map((character) => advanceOf(face[600], character));
  const sum = (advances: readonly number[]): number => advances.reduce((total, advance) => total + advance, 0);
  const share = (sum(semibold) - sum(regular)) / (sum(bold) - sum(regular));
  const boldMore = regular.map((advance, index) => (bold[index] ?? advance) - advance);
  for (const [index, advance] of regular.entries()) {
    const off = Math.abs(advance + share * (boldMore[index] ?? 0) - (semibold[index] ?? 0));
    if (off > 1.1) throw new Error(`"${characters[index]}" at weight 600 is ${off.toFixed(1)}/1000 em off the line from 400 to 700`);
  }
  return { regular, boldMore, semiboldShare: Number(share.toFixed(3)) };
}

/** In 1/1000 em; 0 when no file has the character. */
function advanceOf(files: FilesAtWeight, character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  const file = files.find(({ advances }) => advances.has(codePoint));
  return file === undefined ? 0 : Math.round(((file.advances.get(codePoint) ?? 0) / file.unitsPerEm) * 1000);
}
