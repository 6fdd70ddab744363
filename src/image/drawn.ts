// Defines what an image reads of an element, drawn by a browser or by the build.

/** Computed values; empty for an unknown property. */
export interface DrawnStyle {
  getPropertyValue(name: string): string;
}

export interface Drawn {
  /** Without a namespace: `path`, `linearGradient`. */
  readonly name: string;
  readonly id: string;
  /** Null if it has no such attribute. */
  attribute(name: string): string | null;
  readonly style: DrawnStyle;
  /** How much the drawing scales it up if its strokes keep their width (`non-scaling-stroke`); else 1. */
  readonly scale: number;
  /** A string is text. */
  readonly children: readonly (Drawn | string)[];
}
