// Defines a deck before it is written: slides of native marks, in px of 800 by 450. Plain values only, so it can go to a worker.
import type { Box } from '../../geometry/box.ts';
import type { ColourToken, Status } from '../../model/schema.ts';

/** The size in which slides are laid out; one pixel is 1.2 points. */
export const SLIDE_PX = { width: 800, height: 450 } as const;

export const DECK_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export type DeckTheme = 'light' | 'dark';

/** A colour token; its meaning differs between light and dark decks. */
export type DeckColour = 'paper' | 'card' | 'sea' | 'land' | 'actor' | 'ink' | 'muted' | 'line' | 'border' | ColourToken;

export interface Paint {
  readonly colour: DeckColour;
  /** From 0 to 1; opaque without it. */
  readonly alpha?: number | undefined;
}

export type Fill =
  | { readonly kind: 'solid'; readonly paint: Paint }
  /** Coloured strokes on a ground: the article gives no figure. */
  | { readonly kind: 'hatch'; readonly paint: Paint; readonly ground: Paint }
  /** Fades to one side: an end is not given. If no figure is given either, programs that can fade a hatch draw one in an edge. */
  | {
      readonly kind: 'fade';
      readonly paint: Paint;
      readonly towards: 'left' | 'right' | 'up' | 'down';
      readonly hatchedIn?: Line;
    };

export interface Line {
  readonly paint: Paint;
  readonly widthPx: number;
  /** Draws the line in the style of a status; plain without it. */
  readonly status?: Status;
  readonly arrow?: 'end' | 'both';
  /** For a piece of a longer line: the length before it, px, so that the dashes continue. */
  readonly beforePx?: number;
}

/** The mark in words, for people who can't see it. */
export interface Alt {
  /** Its name in the slide's list of objects. */
  readonly name: string;
  /** Null if the mark only decorates. */
  readonly description: string | null;
  /** Address of the sentence that the mark rests on. */
  readonly link?: string | undefined;
}

export interface Run {
  readonly text: string;
  readonly sizePx: number;
  readonly face?: 'serif';
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly paint?: Paint;
  /** An underline in the style of a status and the colour of a type. */
  readonly underline?: { readonly status: Status; readonly colour: DeckColour };
  readonly link?: string | undefined;
  /** BCP 47 tag, if it is not the deck's. */
  readonly language?: string | undefined;
  readonly spacingPx?: number;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align?: 'left' | 'centre' | 'right';
  readonly beforePx?: number;
  /** Line spacing, as a multiple of the font's own. */
  readonly leading?: number;
}

export interface Words {
  readonly paragraphs: readonly Paragraph[];
  readonly anchor: 'top' | 'middle' | 'bottom';
  readonly insetPx?: number;
  /** Set if the lines are already broken. */
  readonly unwrapped?: true;
  /** Set if the program may shrink the text to fit. */
  readonly shrinks?: true;
}

/** Parts of a slide that presentation programs know by name. */
export type Placeholder = 'title' | 'foot' | 'number';

export interface ShapeMark {
  readonly kind: 'shape';
  readonly alt: Alt;
  /** Its key among the marks of the slide, for connectors. */
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
  /** Path data in pixels of the slide, each drawn as a line, a face or both. */
  readonly parts: readonly { readonly d: string; readonly as: 'line' | 'face' | 'both' }[];
  readonly fill?: Fill | undefined;
  readonly line?: Line | undefined;
  /** Added to the path data, px. */
  readonly shift?: readonly [x: number, y: number];
  readonly scale?: number;
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

/** A line glued to two shapes by their keys, so that it follows when they are moved. */
export interface ConnectorMark {
  readonly kind: 'connector';
  readonly alt: Alt;
  readonly from: { readonly key: string; readonly side: Side };
  readonly to: { readonly key: string; readonly side: Side };
  readonly line: Line;
}

/** Bars of one quantity in one unit, as an editable chart. */
export interface BarChart {
  /** What the bars measure, and in which unit. */
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Column heads of the chart's sheet: the bars' names, the certain part, the open part, then notes. */
  readonly heads: { readonly name: string; readonly solid: string; readonly open: string; readonly notes: readonly string[] };
}

export interface Bar {
  readonly name: string;
  /** The figure in words: `> $9 bn`. */
  readonly label: string;
  readonly colour: DeckColour;
  /** End of the certain part; null if nothing is certain. */
  readonly solid: number | null;
  /** Where the drawing of an open end or a range stops: a length to draw, not a stated figure. */
  readonly open: { readonly to: number; readonly paint: 'out' | 'in' | 'between' } | null;
  /** What else the sheet says about the bar. */
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
    /** Index of the cell with the link; the first by default. */
    readonly linkAt?: number | undefined;
  }[];
  readonly sizePx: number;
}

/** Padding of a cell, and the height of a table's head, px. */
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
  /** Notes for the speaker, one paragraph each. */
  readonly notes: readonly string[];
}

export interface Deck {
  readonly theme: DeckTheme;
  /** BCP 47 tag. */
  readonly language: string;
  readonly slides: readonly DeckSlide[];
  /** The properties of the file. */
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
