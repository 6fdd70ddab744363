// Converts a PNG by the browser that took it: to a small picture for the sheet, and to plain pixels.
import type { Page } from 'playwright-core';

/** WebP holds no side longer than this. */
const LONGEST_WEBP_PX = 16_383;

/** A `data:` address of the picture, as WebP where that can hold it. `page` is an empty one. */
export function dataAddress(page: Page, png: Buffer): Promise<string> {
  return page.evaluate(
    async ([address, longest]) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      if (Math.max(bitmap.width, bitmap.height) > longest) return address;
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/webp', 0.85);
    },
    [`data:image/png;base64,${png.toString('base64')}`, LONGEST_WEBP_PX] as const,
  );
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, row by row: red, green, blue, opacity. */
  readonly rgba: Uint8Array;
}

export async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height, base64 } = await page.evaluate(
    async (address) => {
      const bitmap = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      let text = '';
      for (let start = 0; start < data.length; start += 30_000) text += String.fromCharCode(...data.subarray(start, start + 30_000));
      return { width: bitmap.width, height: bitmap.height, base64: btoa(text) };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return { width, height, rgba: Buffer.from(base64, 'base64') };
}
