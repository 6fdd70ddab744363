// Finds what is near a box without looking at everything: a grid of square cells over a drawing, in pixels.
import type { Box, Point } from './box.ts';

/** About the height of a plate: a plate touches some eight cells, a pill four. */
const CELL_PX = 32;

/** Boxes, and points as boxes of no size, each with its item. The cells at the edge also have what is outside the frame. */
export interface Grid<Item> {
  add(item: Item, box: Box): void;
  /** All items that touch a box, and some near it, in the order in which they were added. */
  near(box: Box): Item[];
  /** Whether the test passes for one of those, in no order; stops at the first. */
  some(box: Box, test: (item: Item) => boolean): boolean;
}

interface Cells {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Entry<Item> extends Cells {
  readonly item: Item;
  readonly order: number;
}

export function gridOver<Item>(frame: Box): Grid<Item> {
  const columns = Math.max(1, Math.ceil(frame.width / CELL_PX));
  const rows = Math.max(1, Math.ceil(frame.height / CELL_PX));
  const cells = Array.from({ length: columns * rows }, (): Entry<Item>[] => []);
  const columnAt = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor((x - frame.x) / CELL_PX)));
  const rowAt = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor((y - frame.y) / CELL_PX)));
  const cellsOf = ({ x, y, width, height }: Box): Cells => ({
    left: columnAt(x),
    top: rowAt(y),
    right: columnAt(x + width),
    bottom: rowAt(y + height),
  });
  let count = 0;

  function someEntry(box: Box, test: (entry: Entry<Item>) => boolean): boolean {
    const { left, top, right, bottom } = cellsOf(box);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        for (const entry of cells[row * columns + column] ?? []) {
          // An item in several cells is met once: in the first cell that it shares with the box.
          const isFirst = column === Math.max(left, entry.left) && row === Math.max(top, entry.top);
          if (isFirst && test(entry)) return true;
        }
      }
    }
    return false;
  }

  return {
    add(item, box) {
      const entry = { ...cellsOf(box), item, order: count };
      count += 1;
      for (let row = entry.top; row <= entry.bottom; row += 1) {
        for (let column = entry.left; column <= entry.right; column += 1) cells[row * columns + column]?.push(entry);
      }
    },
    near(box) {
      const found: Entry<Item>[] = [];
      someEntry(box, (entry) => {
        found.push(entry);
        return false;
      });
      return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
    },
    some: (box, test) => someEntry(box, ({ item }) => test(item)),
  };
}

/** Makes a grid whose items are the boxes themselves. */
export function gridOfBoxes(frame: Box, boxes: readonly Box[]): Grid<Box> {
  const grid = gridOver<Box>(frame);
  for (const box of boxes) grid.add(box, box);
  return grid;
}

/** Makes a grid whose items are the points themselves. */
export function gridOfPoints(frame: Box, points: readonly Point[]): Grid<Point> {
  const grid = gridOver<Point>(frame);
  for (const point of points) grid.add(point, pointBox(point));
  return grid;
}

/** Gives a point as a box of no size. */
export function pointBox([x, y]: Point): Box {
  return { x, y, width: 0, height: 0 };
}
