// Defines how a page opens, shows, leaves and forgets the reader's own dataset, all on the device.
import type { OwnFault } from '../imports/ownFile.ts';

/** A file that the reader chose, unread, and its path in the chosen folder. */
export interface ChosenFile {
  readonly path: string;
  readonly file: Blob;
}

/** How far the opening has got. */
export type OwnProgress = 'reading' | 'checking' | 'keeping';

export type OwnResult =
  | { readonly kind: 'kept' }
  /** `missing`: what the reader can add. */
  | { readonly kind: 'faulty'; readonly faults: readonly OwnFault[]; readonly missing: 'text' | 'dataset' | null }
  /** Sound, but can't be saved: private windows and full disks have no storage. */
  | { readonly kind: 'no storage'; readonly reason: string }
  | { readonly kind: 'too slow'; readonly seconds: number }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Own {
  /** Whether the site shows the own dataset now. */
  readonly shown: boolean;
  /** The title of the dataset saved on this device; null if there is none. */
  kept(): Promise<string | null>;
  /** Opens files, and saves them if they are sound. Rejects with the signal's reason when it is cancelled. */
  open(files: readonly ChosenFile[], signal: AbortSignal, onProgress: (progress: OwnProgress) => void): Promise<OwnResult>;
  /** Reloads the site with the saved dataset. */
  show(): void;
  /** Shows the published article again, and keeps the saved dataset. */
  leave(): void;
  /** Deletes the saved dataset; if the site shows it, shows the published article again. */
  forget(): Promise<void>;
  /** The address of a zip to start from. */
  template(kind: 'sheets' | 'dataset'): Promise<string>;
}
