// Draws the PNG of an SVG file, by the browser's own drawing.
import type { WrittenImage } from './writeImage.ts';

export const PNG = 'image/png';

/** How many pixels of the PNG are one of the image. */
export const SCALES = [1, 2, 4] as const;
export type Scale = (typeof SCALES)[number];

/** Exactly `scale` times the image's size. Rejects where the browser does not draw that many pixels, or can't read the file. */
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
