// Draws an SVG file as a PNG in the browser.
import type { WrittenImage } from './writeImage.ts';

export const PNG = 'image/png';

/** Pixels of the PNG for each pixel of the image, across and down. */
export const SCALES = [1, 2, 4] as const;
export type Scale = (typeof SCALES)[number];

/** A PNG of exactly `scale` times the image's size. Rejects if the browser can't draw that many pixels or can't read the file. */
export async function drawPng({ svg, width, height }: WrittenImage, scale: Scale): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, PNG);
    });
    if (png === null) throw new Error(`${canvas.width} × ${canvas.height}`);
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
