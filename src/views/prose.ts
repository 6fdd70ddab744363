// Defines how `prose.ts` of a view's folder sets text as an image. Its slides are pages of quotes, which no image has room for.
import type { ColourToken, Status } from '../model/schema.ts';
import type { Frame } from './view.ts';

export interface ProseOf<Placed> {
  readonly placed: Placed;
  readonly frame: Pick<Frame, 'dataset' | 'say'>;
}

export interface ProseParagraph {
  /** Set for a note before the text. */
  readonly isNote: boolean;
  /** Most lines under any words. */
  readonly laneCount: number;
  readonly stretches: readonly { readonly text: string; readonly under: readonly Under[] }[];
}

/** A claim's line under its words, lower if another claim's line is nearer to them. */
export interface Under {
  readonly status: Status;
  readonly colour: ColourToken | 'ink';
  readonly lane: number;
}
