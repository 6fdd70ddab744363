// Says what an image reads of an element, whoever drew it: a browser, or the build.

/** Values as a browser computes them; empty for a property that it does not know. */
export interface DrawnStyle {
  getPropertyValue(name: string): string;
}

export interface Drawn {
  /** Without a namespace: `path`, `linearGradient`. */
  readonly name: string;
  readonly id: string;
  /** Null where it has none of the name. */
  attribute(name: string): string | null;
  readonly style: DrawnStyle;
  /** How much it is scaled up within its drawing where its strokes are not; else 1. */
  readonly scale: number;
  /** A string is text. */
  readonly children: readonly (Drawn | string)[];
}
