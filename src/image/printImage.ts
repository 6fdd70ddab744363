// Prints an image on a sheet of its own size, as vectors and text, so that readers can save it as a PDF.
import type { WrittenImage } from './writeImage.ts';

interface PrintedImage extends WrittenImage {
  /** The address of the SVG file. */
  readonly address: string;
}

/** Resolves when the reader has printed or cancelled. */
export async function printImage({ address, width, height }: PrintedImage, print: () => void = () => globalThis.print()): Promise<void> {
  const image = new Image(width, height);
  image.className = 'picture-printed';
  image.alt = '';
  image.src = address;
  await image.decode();
  const rules = new CSSStyleSheet();
  rules.replaceSync(`
    @page { size: ${width}px ${height}px; margin: 0 }
    @media screen { .picture-printed { display: none } }
    @media print {
      body > :not(.picture-printed) { display: none !important }
      .picture-printed { display: block; print-color-adjust: exact }
    }`);
  document.body.append(image);
  document.adoptedStyleSheets.push(rules);
  const printed = new Promise<void>((resolve) => {
    addEventListener('afterprint', () => resolve(), { once: true });
  });
  try {
    print();
    await printed;
  } finally {
    image.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
  }
}
