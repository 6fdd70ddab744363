// Defines a view: rows selected from a slice, placed, drawn, and said in words.
import type { ComponentType, ReactNode } from 'react';
import type { Room } from '../geometry/box.ts';
import type { Ground } from '../map/ground.ts';
import type { MessageKey, Say } from '../messages/say.ts';
import type { ContextId } from '../model/context/contextSchema.ts';
import type { Dataset, Sourced } from '../model/dataset.ts';
import type { LookAt } from '../selection/query.ts';
import type { Slice } from '../selection/slice.ts';
import type { ViewTable } from './viewTable.ts';

/** What a view is placed in: its room, the ground of its map, the language of its words. */
export interface Frame {
  readonly room: Room;
  readonly dataset: Dataset;
  readonly ground: Ground;
  readonly say: Say;
  /** Searched words, folded, to mark where they occur. */
  readonly words: readonly string[];
  /** What a map looks at; null for everything. */
  readonly lookAt: LookAt | null;
}

/** A sentence about the drawing, with the claims that it rests on. */
export interface Sentence extends Sourced {
  readonly text: string;
  /** The independent figure that it is about; it then only belongs with its claims, and does not rest on them. */
  readonly context?: ContextId;
}

/** A view without its code. */
export interface ViewHead {
  /** Its folder, address, embed, file name, image name. */
  readonly id: string;
  readonly title: MessageKey;
  /** The question that it answers. */
  readonly question: MessageKey;
  /** Set if the view shows something even without rows: the ground of a map, the text around claims. */
  readonly drawsWithoutRows?: true;
  /** Set if the view is text to read: as high as it is long, and no wider than a column. */
  readonly isProse?: true;
  /** Set if it shows results from the reader's own numbers. No claim says them, so it has no words and no table of claims. */
  readonly isComputed?: true;
  /** Path, without a leading slash, of the page that shows it, if not the first page: downloads link back there. */
  readonly page?: string;
}

/** A view's code: `view.ts` of its folder. What depends on its rows is a method, so that one list can have views of different rows. */
export interface ViewBody<Row extends Sourced, Placed> {
  /** Rooms to draw for while the real one is unknown. The first is shown, unless the view's sheet picks another by panel width. */
  readonly defaultRooms: readonly [Room, ...Room[]];
  /** Selects rows; each names the claims that it rests on. */
  select(slice: Slice): readonly Row[];
  /** Tells whether a row has a mark; without this, each has. */
  draws?(row: Row): boolean;
  /** The most marks that it draws; with more, it says so and draws none. */
  readonly mostMarks?: number;
  /** Counts the marks of the drawn rows; without this, one each. */
  countMarks?(rows: readonly Row[]): number;
  /** Places rows in pixels; a pure function. */
  place(rows: readonly Row[], frame: Frame): Placed;
  Component(props: { readonly placed: Placed; readonly frame: Frame }): ReactNode;
  /** Controls that move what it looks at, beside it on the first page. */
  readonly Controls?: ComponentType<ControlsProps>;
  /** Shown below it on the first page, beside its words. */
  readonly Foot?: ComponentType<{ readonly of: FootProps | null }>;
  /** Says the same in words; a view without this is words already. */
  describe?(rows: readonly Row[], words: Pick<Frame, 'dataset' | 'say'>): readonly Sentence[];
  /** Gives the same as a table; without this, a row for each claim that it shows. */
  table?(rows: readonly Row[], words: Pick<Frame, 'dataset' | 'say'>): ViewTable;
}

export interface ControlsProps {
  readonly ground: Ground;
  readonly lookAt: LookAt | null;
  /** `ended` tells that the gesture is over: the address may now follow. */
  onLook(lookAt: LookAt | null, ended: boolean): void;
}

export interface FootProps {
  readonly slice: Slice;
  readonly ground: Ground;
}

export interface View<Row extends Sourced, Placed> extends ViewHead, ViewBody<Row, Placed> {}

/** Tells whether a view takes its height from its frame: a map, which draws its ground whatever is selected. */
export function fillsFrame({ drawsWithoutRows, isProse }: Pick<ViewHead, 'drawsWithoutRows' | 'isProse'>): boolean {
  return drawsWithoutRows === true && isProse !== true;
}
