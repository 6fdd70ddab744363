// Writes a PNG of at most 256 colours: a third of the bytes, for a picture in the repository.
import { deflateSync } from 'node:zlib';
import type { Pixels } from './pixels.ts';
import { pngFile } from './pngFile.ts';

const MOST_COLOURS = 256;

interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly count: number;
}

/**
 * An opaque picture as an indexed PNG (ISO/IEC 15948). Colours are chosen by median cut (Heckbert 1982): the box with the
 * greatest spread is cut at its middle pixel until there are 256; a picture of no more colours than that keeps them all.
 */
export function indexedPng(pixels: Pixels): Buffer {
  const { width, height, rgba } = pixels;
  const counts = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const key = keyAt(rgba, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const boxes = cutBoxes([...counts].map(([key, count]) => ({ rgb: [key >> 16, (key >> 8) & 255, key & 255], count })));
  const palette = boxes.map(colourOf);
  // Eight bits a pixel, colours from a palette.
  return pngFile({ width, height, colours: 3 }, [
    ['PLTE', Buffer.from(palette.flat())],
    ['IDAT', deflateSync(rowsOf(pixels, palette), { level: 9 })],
  ]);
}

/**
 * Each row after its filter byte, an index a pixel. What a colour is off by is passed on to its neighbours (Floyd and
 * Steinberg 1976), so that a fade stays one; a pixel whose own colour is in the palette takes none of it, so that grounds stay clean.
 */
function rowsOf({ width, height, rgba }: Pixels, palette: readonly (readonly number[])[]): Buffer {
  const exact = new Map(palette.map((rgb, index) => [keyAt(Uint8Array.from(rgb), 0), index]));
  const rows = Buffer.alloc((width + 1) * height);
  let here = new Float32Array((width + 2) * 3);
  for (let y = 0; y < height; y += 1) {
    const below = new Float32Array((width + 2) * 3);
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const own = exact.get(keyAt(rgba, at));
      const wanted = [0, 1, 2].map((channel) => (rgba[at + channel] ?? 0) + (here[(x + 1) * 3 + channel] ?? 0));
      const index = own ?? nearestIn(palette, wanted);
      rows[y * (width + 1) + 1 + x] = index;
      if (own !== undefined) continue;
      for (let channel = 0; channel < 3; channel += 1) {
        const off = (wanted[channel] ?? 0) - (palette[index]?.[channel] ?? 0);
        addTo(here, (x + 2) * 3 + channel, (off * 7) / 16);
        addTo(below, x * 3 + channel, (off * 3) / 16);
        addTo(below, (x + 1) * 3 + channel, (off * 5) / 16);
        addTo(below, (x + 2) * 3 + channel, off / 16);
      }
    }
    here = below;
  }
  return rows;
}

function addTo(row: Float32Array, at: number, value: number): void {
  row[at] = (row[at] ?? 0) + value;
}

function nearestIn(palette: readonly (readonly number[])[], [red = 0, green = 0, blue = 0]: readonly number[]): number {
  let nearest = 0;
  let least = Infinity;
  for (const [index, [r = 0, g = 0, b = 0]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

function cutBoxes(colours: readonly Colour[]): (readonly Colour[])[] {
  const boxes = [{ colours, spread: spreadOf(colours) }];
  while (boxes.length < MOST_COLOURS) {
    const widest = boxes.reduce((most, box) => (box.spread.weight > most.spread.weight ? box : most));
    if (widest.colours.length < 2) break;
    const { channel } = widest.spread;
    const sorted = widest.colours.toSorted((a, b) => a.rgb[channel] - b.rgb[channel]);
    const halves = halve(sorted).map((half) => ({ colours: half, spread: spreadOf(half) }));
    boxes.splice(boxes.indexOf(widest), 1, ...halves);
  }
  return boxes.map((box) => box.colours);
}

/** Cut where half of the pixels are on either side, each side with a colour at least. */
function halve(colours: readonly Colour[]): [Colour[], Colour[]] {
  const half = pixelsIn(colours) / 2;
  let seen = 0;
  let at = 0;
  while (at < colours.length - 1 && (at === 0 || seen < half)) seen += colours[at++]?.count ?? 0;
  return [colours.slice(0, at), colours.slice(at)];
}

/** The channel that varies most, and how much: the sum of squared distances from the mean, dampened so that few pixels count too. */
function spreadOf(colours: readonly Colour[]): { channel: 0 | 1 | 2; weight: number } {
  const mean = meanOf(colours);
  const spreads = ([0, 1, 2] as const).map((channel) => {
    const weight = colours.reduce((sum, { rgb, count }) => sum + Math.sqrt(count) * (rgb[channel] - (mean[channel] ?? 0)) ** 2, 0);
    return { channel, weight };
  });
  return spreads.reduce((most, spread) => (spread.weight > most.weight ? spread : most));
}

function meanOf(colours: readonly Colour[]): number[] {
  const all = pixelsIn(colours);
  return ([0, 1, 2] as const).map((channel) => Math.round(colours.reduce((sum, { rgb, count }) => sum + rgb[channel] * count, 0) / all));
}

/** A ground keeps its exact colour; only what varies is averaged. */
function colourOf(colours: readonly Colour[]): readonly number[] {
  const ground = colours.find(({ count }) => count > pixelsIn(colours) / 2);
  return ground ? ground.rgb : meanOf(colours);
}

function pixelsIn(colours: readonly Colour[]): number {
  return colours.reduce((sum, { count }) => sum + count, 0);
}

function keyAt(rgba: Uint8Array, at: number): number {
  return ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
}
