// Converts a computed colour to a hexadecimal one and an opacity, which every image program reads.

export interface Paint {
  /** `#rrggbb`, `none`, or `url(#id)`. */
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
}

const NONE: Paint = { colour: 'none', opacity: 1 };

/**
 * Reads `rgb()`, `rgba()` and `color(srgb …)` as CSS Color 4 (section 15) serialises them. A reference loses its quotes and its fallback.
 * A transparent or unknown colour gives `none`.
 */
export function readPaint(computed: string): Paint {
  const reference = /^url\("?#([^")]+)"?\)/.exec(computed);
  if (reference) return { colour: `url(#${reference[1] ?? ''})`, opacity: 1 };
  const [, kind, inner = ''] = /^(rgba?|color)\((.*)\)$/.exec(computed) ?? [];
  const numbers = [...inner.matchAll(/-?\d*\.?\d+(?:e[+-]?\d+)?/gi)].map(([number]) => Number(number));
  const [red, green, blue, opacity = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined || opacity === 0) return NONE;
  const scale = kind === 'color' ? 255 : 1;
  return { colour: `#${[red, green, blue].map((part) => hex(part * scale)).join('')}`, opacity };
}

function hex(part: number): string {
  return Math.round(Math.min(255, Math.max(0, part)))
    .toString(16)
    .padStart(2, '0');
}
