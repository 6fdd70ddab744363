// Says what a page may do with a dataset of the reader's own: open it, show it, leave it, forget it. All of it happens on the device.
import type { OwnFault } from '../imports/ownFile.ts';

/** A file as the reader chose it, unread; its path within the folder that was chosen. */
export interface ChosenFile {
  readonly path: string;
  readonly file: Blob;
}

/** How far opening has come. */
export type OwnProgress = 'reading' | 'checking' | 'keeping';

export type OwnResult =
  | { readonly kind: 'kept' }
  /** `missing`: what may be added to those files for them to be whole. */
  | { readonly kind: 'faulty'; readonly faults: readonly OwnFault[]; readonly missing: 'text' | 'dataset' | null }
  /** It is sound, and can't be kept: private windows and full discs have no storage. */
  | { readonly kind: 'no storage'; readonly reason: string }
  | { readonly kind: 'too slow'; readonly seconds: number }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Own {
  /** Whether the site shows it now. */
  readonly shown: boolean;
  /** The title of what is kept on this device; null where nothing is. */
  kept(): Promise<string | null>;
  /** Opens files, and keeps them where they are sound; rejects with the signal's reason when it is called off. */
  open(files: readonly ChosenFile[], signal: AbortSignal, onProgress: (progress: OwnProgress) => void): Promise<OwnResult>;
  /** Shows what is kept: the site is loaded anew with it. */
  show(): void;
  /** Shows the published article again, and keeps the own one. */
  leave(): void;
  /** Forgets it; shows the published article where it was shown. */
  forget(): Promise<void>;
  /** A zip to start from, as an address to download. */
  template(kind: 'sheets' | 'dataset'): Promise<string>;
}
