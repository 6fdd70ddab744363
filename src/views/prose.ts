// Says how a view that is text is set as a picture: `prose.ts` of its folder. Its slides are pages of quotes, which no picture has room for.
import type { ColourToken, Status } from '../model/schema.ts';
import type { Frame } from './view.ts';

export interface ProseOf<Placed> {
  readonly placed: Placed;
  readonly frame: Pick<Frame, 'dataset' | 'say'>;
}

export interface ProseParagraph {
  /** Set for what stands before the text. */
  readonly isNote: boolean;
  /** Lines under its fullest words. */
  readonly laneCount: number;
  readonly stretches: readonly { readonly text: string; readonly under: readonly Under[] }[];
}

/** A line of a claim below its words, further down where another claim's is nearer to them. */
export interface Under {
  readonly status: Status;
  readonly colour: ColourToken | 'ink';
  readonly lane: number;
}
