// Rasterises SVG without a browser, by resvg compiled to WebAssembly, so that it runs wherever Node does.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pngFile } from '../shots/pngFile.ts';
import type { Faces } from './faces.ts';

let ready: Promise<void> | null = null;

/** Opaque, in the pixels of the document's own size. */
export async function rasterise(svg: string, { files }: Faces): Promise<Buffer> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const drawing = new Resvg(svg, {
    font: {
      fontBuffers: [...files],
      loadSystemFonts: false,
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
      serifFamily: 'Source Serif 4',
    },
  });
  const image = drawing.render();
  const { width, height, pixels } = image;
  const png = pngFile({ width, height, colours: 2 }, [['IDAT', deflateSync(rowsOf(pixels, width, height), { level: 9 })]]);
  image.free();
  drawing.free();
  return png;
}

/** Each row after its filter byte, which says that it has none: flat grounds compress best so. */
function rowsOf(rgba: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    to += 1;
    for (let at = y * width * 4; at < (y + 1) * width * 4; at += 4) {
      rows[to] = rgba[at] ?? 0;
      rows[to + 1] = rgba[at + 1] ?? 0;
      rows[to + 2] = rgba[at + 2] ?? 0;
      to += 3;
    }
  }
  return rows;
}
