// Passes down what a page offers beside each view once it is loaded: images and other downloads.
import { createContext, type ReactNode } from 'react';
import type { Room } from '../geometry/box.ts';
import type { Ground } from '../map/ground.ts';
import type { Sourced } from '../model/dataset.ts';
import type { LookAt } from '../selection/query.ts';
import type { Slice } from '../selection/slice.ts';
import type { View } from './view.ts';

export interface Panel<Row extends Sourced, Placed> {
  readonly view: View<Row, Placed>;
  readonly slice: Slice;
  readonly ground: Ground;
  readonly lookAt: LookAt | null;
  /** The room on screen. */
  readonly room: Room;
}

export type ViewTools = <Row extends Sourced, Placed>(panel: Panel<Row, Placed>) => ReactNode;

export const ViewToolsContext = createContext<ViewTools | null>(null);
