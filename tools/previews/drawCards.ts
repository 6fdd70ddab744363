// Draws link pictures as PNG files, kept from one build to the next.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutFaces } from './faces.ts';
import { rasterise } from './rasterise.ts';

export interface Card {
  /** Under the site, without a leading slash. */
  readonly file: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly svg: string;
  /** What stands in its place where no face has a letter or a sign of it: its title alone. */
  readonly otherwise?: string;
}

const CACHE = 'node_modules/.cache/corridors-previews';

/** A card that no face could draw in either form has none. A document is named by its content, so a changed one is drawn anew. */
export async function drawCards(root: string, cards: readonly Card[]): Promise<ReadonlyMap<Card, Uint8Array>> {
  const cache = join(root, CACHE);
  mkdirSync(cache, { recursive: true });
  const kept = new Set(readdirSync(cache));
  const nameOf = (svg: string) => `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`;
  const isKept = ({ svg }: Card) => kept.has(nameOf(svg));
  const missing = cards.filter((card) => !isKept(card));
  const faces =
    missing.length === 0 ? null : await cutFaces(root, missing.map(({ svg, otherwise = '' }) => lettersOf(svg + otherwise)).join(''));
  const drawn = new Map<Card, Uint8Array>();
  for (const card of cards) {
    const svg = isKept(card) ? card.svg : [card.svg, card.otherwise ?? card.svg].find((each) => faces?.covers(lettersOf(each)));
    if (svg === undefined) continue;
    const path = join(cache, nameOf(svg));
    if (!kept.has(nameOf(svg)) && faces !== null) {
      writeFileSync(path, await rasterise(svg, faces));
      kept.add(nameOf(svg));
    }
    drawn.set(card, readFileSync(path));
  }
  return drawn;
}

/** Everything that is set in a document, its escaped signs among it. */
function lettersOf(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text.replace(/&\w+;/g, '&<>"')).join('');
}
