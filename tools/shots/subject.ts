// Says what a picture is of: an address, what is done there, what is cut out, and the sizes and themes.
import type { Page, Route } from 'playwright-core';

export interface Size {
  /** As in `--size` and in file names. */
  readonly id: string;
  /** Of the window, CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];

/** A phone, a tablet, a laptop, a wall. */
export const SIZES: readonly Size[] = ['390x844', '820x1180', '1440x900', '1920x1080'].flatMap((id) => sizeOf(id) ?? []);

export interface Subject {
  /** Unique in its kind: the value of the option, the folder of its pictures. */
  readonly id: string;
  readonly title: string;
  /** Under the site's base, without a leading slash. */
  readonly address: string;
  /** Sizes of its own, in place of the common ones. */
  readonly sizes?: readonly Size[];
  /** Themes of its own, in place of both. */
  readonly themes?: readonly Theme[];
  /** The window's first screen, the page from top to bottom, or both; `screen` if nothing is said. */
  readonly extent?: 'screen' | 'whole' | 'both';
  /** A selector: only this element is pictured. */
  readonly crop?: string;
  readonly script?: false;
  readonly forcedColours?: true;
  /** As on paper; the PDF is written beside the picture. */
  readonly print?: true;
  /** What goes wrong on the way: requests for these addresses are answered by `spoil`. */
  readonly trouble?: { readonly address: RegExp; spoil(route: Route): Promise<void> };
  /** Problems that belong to this state, and are not counted. */
  readonly expected?: readonly RegExp[];
  /** What shows that the page is ready, where it does not come to life. */
  readonly readyAt?: string;
  /** What a reader does there. */
  act?(page: Page): Promise<unknown>;
}

/** `<width>x<height>` in CSS pixels as a size; null for anything else, or for what no screen has. */
export function sizeOf(id: string): Size | null {
  const [, width = 0, height = 0] = (/^(\d{3,4})x(\d{3,4})$/.exec(id) ?? []).map(Number);
  return width >= 200 && height >= 200 && width <= 4000 && height <= 4000 ? { id, width, height } : null;
}
