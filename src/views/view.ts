// Says what a view is: rows selected from a slice, placed, drawn, and said in words.
import type { ComponentType, ReactNode } from 'react';
import type { Room } from '../geometry/box.ts';
import type { Ground } from '../map/ground.ts';
import type { MessageKey, Say } from '../messages/say.ts';
import type { ContextId } from '../model/context/contextSchema.ts';
import type { Dataset, Sourced } from '../model/dataset.ts';
import type { LookAt } from '../selection/query.ts';
import type { Slice } from '../selection/slice.ts';
import type { ViewTable } from './viewTable.ts';

/** What a view is placed in: the space that it has, the ground of its map, the language of its words. */
export interface Frame {
  readonly room: Room;
  readonly dataset: Dataset;
  readonly ground: Ground;
  readonly say: Say;
  /** Words searched for, folded, to be marked where they stand. */
  readonly words: readonly string[];
  /** What a map looks at; null for all that there is. */
  readonly lookAt: LookAt | null;
}

/** A sentence about what is drawn, with the claims that it rests on. */
export interface Sentence extends Sourced {
  readonly text: string;
  /** The figure of context that it is about: then it stands beside its claims, and does not rest on them. */
  readonly context?: ContextId;
}

/** What is known of a view without its code. */
export interface ViewHead {
  /** Its folder, address, embed, file name, picture name. */
  readonly id: string;
  readonly title: MessageKey;
  /** What it answers. */
  readonly question: MessageKey;
  /** Set for a view that has something to show without a row: the ground of a map, the text around claims. */
  readonly drawsWithoutRows?: true;
  /** Set for a view that is text to be read: it is as high as it is long, and no wider than a column. */
  readonly isProse?: true;
  /** Set for a view of what is worked out from the reader's own numbers: no claim says it, so it has no words and no table of claims. */
  readonly isComputed?: true;
  /** The page that shows it, by its path without a leading slash, where that is not the first one: what is taken away leads back there. */
  readonly page?: string;
}

/** The code of a view: `view.ts` of its folder. What depends on its rows is a method, so that views of different rows can stand in one list. */
export interface ViewBody<Row extends Sourced, Placed> {
  /** Frames to draw while the real one is not known, as in a prerendered page. The first shows, unless the view's style sheet picks another by the width of the panel. */
  readonly defaultRooms: readonly [Room, ...Room[]];
  /** Rows; each names the claims that it rests on. */
  select(slice: Slice): readonly Row[];
  /** Whether a row has a mark; without this, each has. */
  draws?(row: Row): boolean;
  /** How many marks it draws at most: of more, it says so and draws none. */
  readonly mostMarks?: number;
  /** How many marks the rows come to that it draws; without this, one each. */
  countMarks?(rows: readonly Row[]): number;
  /** Pixels, pure. */
  place(rows: readonly Row[], frame: Frame): Placed;
  Component(props: { readonly placed: Placed; readonly frame: Frame }): ReactNode;
  /** What moves what it looks at, beside it on the first page. */
  readonly Controls?: ComponentType<ControlsProps>;
  /** What stands below it on the first page, beside its words. */
  readonly Foot?: ComponentType<{ readonly of: FootProps | null }>;
  /** The same in words; a view without this is words already. */
  describe?(rows: readonly Row[], words: Pick<Frame, 'dataset' | 'say'>): readonly Sentence[];
  /** The same as a table; a view without its own gets a row for each claim that it shows. */
  table?(rows: readonly Row[], words: Pick<Frame, 'dataset' | 'say'>): ViewTable;
}

export interface ControlsProps {
  readonly ground: Ground;
  readonly lookAt: LookAt | null;
  /** `ended` tells when the hand is off the view: then the address may say where it is. */
  onLook(lookAt: LookAt | null, ended: boolean): void;
}

export interface FootProps {
  readonly slice: Slice;
  readonly ground: Ground;
}

export interface View<Row extends Sourced, Placed> extends ViewHead, ViewBody<Row, Placed> {}

/** Whether a view takes its height from its frame: a map, which draws its ground whatever is chosen. */
export function fillsFrame({ drawsWithoutRows, isProse }: Pick<ViewHead, 'drawsWithoutRows' | 'isProse'>): boolean {
  return drawsWithoutRows === true && isProse !== true;
}
