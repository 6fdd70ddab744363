// Says what a deck is before it is written: slides of native marks, in pixels of a slide of 800 by 450. Plain values alone, so that it goes to a worker.
import type { Box } from '../../geometry/box.ts';
import type { ColourToken, Status } from '../../model/schema.ts';

/** The size that slides are laid out in; one of its pixels is 1.2 points. */
export const SLIDE_PX = { width: 800, height: 450 } as const;

export const DECK_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export type DeckTheme = 'light' | 'dark';

/** A token of the look: a deck in light and one in dark differ in what these mean. */
export type DeckColour = 'paper' | 'card' | 'sea' | 'land' | 'actor' | 'ink' | 'muted' | 'line' | 'border' | ColourToken;

export interface Paint {
  readonly colour: DeckColour;
  /** From 0 to 1; whole without one. */
  readonly alpha?: number | undefined;
}

export type Fill =
  | { readonly kind: 'solid'; readonly paint: Paint }
  /** Strokes of a colour across a ground: no figure is given. */
  | { readonly kind: 'hatch'; readonly paint: Paint; readonly ground: Paint }
  /** To nothing towards one side: an end that is not given. Where no figure is given either, what can fade a hatch draws one, within an edge. */
  | {
      readonly kind: 'fade';
      readonly paint: Paint;
      readonly towards: 'left' | 'right' | 'up' | 'down';
      readonly hatchedIn?: Line;
    };

export interface Line {
  readonly paint: Paint;
  readonly widthPx: number;
  /** Draws it in the style of a status; plain without one. */
  readonly status?: Status;
  readonly arrow?: 'end' | 'both';
  /** Of a piece of a longer line: how much of that lies before it, px, so that its dashes go on. */
  readonly beforePx?: number;
}

/** What a mark says to those who do not see it. */
export interface Alt {
  /** In the list of a slide's objects. */
  readonly name: string;
  /** Null for what only decorates. */
  readonly description: string | null;
  /** The address of the sentence that it rests on. */
  readonly link?: string | undefined;
}

export interface Run {
  readonly text: string;
  readonly sizePx: number;
  readonly face?: 'serif';
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly paint?: Paint;
  /** A line below it in the style of a status and the colour of a type. */
  readonly underline?: { readonly status: Status; readonly colour: DeckColour };
  readonly link?: string | undefined;
  /** BCP 47 tag, where it is not the deck's. */
  readonly language?: string | undefined;
  readonly spacingPx?: number;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'left' | 'centre' | 'right';
  readonly beforePx?: number;
  /** Of a line, as a multiple of the type's own. */
  readonly leading?: number;
}

export interface Words {
  readonly paragraphs: readonly Paragraph[];
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly insetPx?: number;
  /** Set where its lines are broken already. */
  readonly unwrapped?: true;
  /** Set where the program may set it smaller to make it fit. */
  readonly shrinks?: true;
}

/** What a program of slides knows by its part on the slide. */
export type Placeholder = 'title' | 'foot' | 'number';

export interface ShapeMark {
  readonly kind: 'shape';
  readonly alt: Alt;
  /** Its name among the marks of its slide, for connectors. */
  readonly key?: string;
  readonly box: Box;
  readonly form: 'rect' | 'round' | 'pill' | 'ellipse';
  readonly fill?: Fill | undefined;
  readonly line?: Line | undefined;
  readonly words?: Words | undefined;
  readonly placeholder?: Placeholder;
}

export interface PathMark {
  readonly kind: 'path';
  readonly alt: Alt;
  /** Path data in pixels of the slide, each drawn as a line, as a face, or both. */
  readonly parts: readonly { readonly d: string; readonly as: 'line' | 'face' | 'both' }[];
  readonly fill?: Fill | undefined;
  readonly line?: Line | undefined;
  /** Adds to the path data, px. */
  readonly shift?: readonly [x: number, y: number];
  readonly scale?: number;
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

/** A line that is glued to two shapes by their keys: it follows them when they are moved. */
export interface ConnectorMark {
  readonly kind: 'connector';
  readonly alt: Alt;
  readonly from: { readonly key: string; readonly side: Side };
  readonly to: { readonly key: string; readonly side: Side };
  readonly line: Line;
}

/** Bars of one quantity in one unit, as a chart that can be edited. */
export interface BarChart {
  /** What its bars measure, and in which unit. */
  readonly title: string;
  readonly bars: readonly Bar[];
  /** The heads of the sheet below the chart: of the bars' names, of what is certain and of what is open, then of the notes. */
  readonly heads: { readonly name: string; readonly solid: string; readonly open: string; readonly notes: readonly string[] };
}

export interface Bar {
  readonly name: string;
  /** As it is said: `> $9 bn`. */
  readonly label: string;
  readonly colour: DeckColour;
  /** Where what is certain ends; null where nothing is. */
  readonly solid: number | null;
  /** Where what is drawn of an open end, or of a span, ends: a length that is drawn, not said. */
  readonly open: { readonly to: number; readonly paint: 'out' | 'in' | 'between' } | null;
  /** What else the sheet says of it. */
  readonly notes: readonly string[];
}

export interface ChartMark {
  readonly kind: 'chart';
  readonly alt: Alt;
  readonly box: Box;
  readonly chart: BarChart;
}

export interface TableMark {
  readonly kind: 'table';
  readonly alt: Alt;
  readonly box: Box;
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly heightPx: number;
    readonly link?: string | undefined;
    /** The cell that is the link; the first without one. */
    readonly linkAt?: number | undefined;
  }[];
  readonly sizePx: number;
}

/** Around the text of a cell, and the height of a table's head, px. */
export const TABLE_PX = { cell: { x: 5, y: 3.5 }, head: 20 };

export interface GroupMark {
  readonly kind: 'group';
  readonly alt: Alt;
  readonly marks: readonly Mark[];
}

export type Mark = ShapeMark | PathMark | ConnectorMark | ChartMark | TableMark | GroupMark;

export interface DeckSlide {
  readonly layout: 'opening' | 'slide';
  readonly marks: readonly Mark[];
  /** The speaker's, a paragraph each. */
  readonly notes: readonly string[];
}

export interface Deck {
  readonly theme: DeckTheme;
  /** BCP 47 tag. */
  readonly language: string;
  readonly slides: readonly DeckSlide[];
  /** What its properties say. */
  readonly about: {
    readonly title: string;
    readonly subject: string;
    readonly author: string;
    readonly description: string;
    /** ISO 8601 in UTC. */
    readonly at: string;
    readonly program: string;
  };
  /** Names of the master and its layouts. */
  readonly names: {
    readonly theme: string;
    readonly opening: string;
    readonly slide: string;
    readonly title: string;
    readonly foot: string;
    readonly number: string;
    readonly notes: string;
  };
}
