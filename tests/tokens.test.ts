// tokens.css in, proof out that its colours can be read and told apart in both themes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Rgb, contrast, labDistance, layOver, parseHex, visions } from './support/colour.ts';

type Theme = 'light' | 'dark';
type Tokens = ReadonlyMap<string, string>;
interface Paint {
  colour: Rgb;
  strength: number;
}

const themes: readonly Theme[] = ['light', 'dark'];
const grounds = ['--paper', '--card', '--sea', '--land', '--actor'] as const;
const readingGrounds = ['--paper', '--card'] as const;
const numbered = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `--type-${n}`);
const types = [...numbered, '--type-none'];

/**
 * Smallest CIELAB distances allowed. Measured when the colours were chosen: 26.6, 19.1, 16.0 in light; 23.4, 20.1, 11.1
 * in dark. Whoever lowers a floor makes two types harder to tell apart.
 */
const floors = {
  light: { firstFive: 25, all: 19, toInk: 16 },
  dark: { firstFive: 23, all: 20, toInk: 11 },
} as const satisfies Record<Theme, Record<string, number>>;

const css = readFileSync(new URL('../src/app/tokens.css', import.meta.url), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** What stands between the braces that follow the first `opening` in `text`. */
function block(text: string, opening: string): string {
  const start = text.indexOf(`${opening} {`);
  if (start < 0) throw new Error(`tokens.css has no "${opening} {"`);
  const from = text.indexOf('{', start) + 1;
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(from, at);
  }
  throw new Error(`"${opening} {" in tokens.css is never closed`);
}

function parseTokens(rule: string): Tokens {
  const tokens = new Map<string, string>();
  for (const declaration of rule.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim();
    if (tokens.has(name)) throw new Error(`${name} is declared twice`);
    tokens.set(
      name,
      declaration
        .slice(colon + 1)
        .trim()
        .replaceAll(/\s+/g, ' '),
    );
  }
  return tokens;
}

const layer = block(css, '@layer tokens');
/** Of the root, and of what has a theme of its own. */
const THEMED = ':root,\n  [data-theme]';
const tokens = parseTokens(block(layer, THEMED));
const forced = parseTokens(block(block(layer, '@media (forced-colors: active)'), THEMED.replace('\n', '\n  ')));

function valueOf(name: string, from: Tokens = tokens): string {
  const value = from.get(name);
  if (value === undefined) throw new Error(`tokens.css has no ${name}`);
  return value;
}

/** The two arguments of light-dark(), which may hold brackets and commas of their own; undefined for anything else. */
function parseLightDark(value: string): Record<Theme, string> | undefined {
  const inner = /^light-dark\((.+)\)$/.exec(value)?.[1];
  if (inner === undefined) return undefined;
  let depth = 0;
  for (const [at, letter] of [...inner].entries()) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) {
      return { light: inner.slice(0, at).trim(), dark: inner.slice(at + 1).trim() };
    }
  }
  return undefined;
}

/** The few kinds of value that tokens.css uses for a colour; throws at any other, so that none goes unmeasured. */
function paintOf(value: string, theme: Theme): Paint {
  const pair = parseLightDark(value);
  if (pair !== undefined) return paintOf(pair[theme], theme);

  const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (reference !== undefined) return paintOf(valueOf(reference), theme);

  const mix = /^color-mix\(in srgb, (.+) (\d+)%, transparent\)$/.exec(value);
  if (mix?.[1] !== undefined && mix[2] !== undefined) {
    const { colour, strength } = paintOf(mix[1], theme);
    return { colour, strength: (strength * Number(mix[2])) / 100 };
  }

  const colour = parseHex(value);
  if (colour === undefined) throw new Error(`"${value}" is no colour this test can read`);
  return { colour, strength: 1 };
}

function opaque(name: string, theme: Theme): Rgb {
  const { colour, strength } = paintOf(valueOf(name), theme);
  if (strength !== 1) throw new Error(`${name} is translucent`);
  return colour;
}

function tinted(tint: string, ground: Rgb, theme: Theme): Rgb {
  const { colour, strength } = paintOf(valueOf(tint), theme);
  if (strength >= 1) throw new Error(`${tint} is not translucent`);
  return layOver(colour, strength, ground);
}

function expectContrast(fronts: readonly string[], on: readonly string[], least: number, theme: Theme): void {
  const faint: string[] = [];
  let compared = 0;
  for (const front of fronts) {
    for (const ground of on) {
      const ratio = contrast(opaque(front, theme), opaque(ground, theme));
      compared += 1;
      if (!(ratio >= least)) faint.push(`${front} on ${ground}: ${ratio.toFixed(2)}`);
    }
  }
  expect(compared).toBeGreaterThan(0);
  expect(compared).toBe(fronts.length * on.length);
  expect(faint).toEqual([]);
}

/** Smallest distance over all pairs and all kinds of vision, and how many distances were measured. */
function smallestDistance(names: readonly string[], theme: Theme): { compared: number; least: number } {
  let least = Number.POSITIVE_INFINITY;
  let compared = 0;
  for (const [at, one] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      for (const vision of visions) {
        const distance = labDistance(opaque(one, theme), opaque(other, theme), vision);
        compared += 1;
        least = Math.min(least, distance);
      }
    }
  }
  return { compared, least };
}

describe('colour maths', () => {
  const hex = (text: string): Rgb => {
    const colour = parseHex(text);
    if (colour === undefined) throw new Error(`${text} is no colour`);
    return colour;
  };

  it('agrees with published values', () => {
    expect(contrast(hex('#000000'), hex('#ffffff'))).toBeCloseTo(21, 6);
    expect(contrast(hex('#767676'), hex('#ffffff'))).toBeCloseTo(4.54, 2);
    expect(labDistance(hex('#000000'), hex('#ffffff'), 'normal')).toBeCloseTo(100, 4);
    // Red is L* 53.24, a* 80.09, b* 67.20 under D65.
    expect(labDistance(hex('#ff0000'), hex('#000000'), 'normal')).toBeCloseTo(Math.hypot(53.24, 80.09, 67.2), 1);
  });

  it('leaves greys alone and brings red and green together for those who confuse them', () => {
    for (const vision of visions) {
      expect(labDistance(hex('#000000'), hex('#ffffff'), vision)).toBeCloseTo(100, 1);
    }
    const apart = labDistance(hex('#bf5a2b'), hex('#68845b'), 'normal');
    expect(labDistance(hex('#bf5a2b'), hex('#68845b'), 'deuteranopia')).toBeLessThan(apart / 2);
  });

  it('reads six hex digits and nothing else', () => {
    expect(parseHex('#fff')).toBeUndefined();
    expect(parseHex('white')).toBeUndefined();
    expect(parseHex('#FFffff')).toEqual([1, 1, 1]);
  });
});

describe('tokens.css', () => {
  it('has one run of type colours, each with text and tints', () => {
    const found = [...tokens.keys()].filter((name) => /^--type-\w+$/.test(name));
    expect(found.toSorted()).toEqual(types.toSorted());
    for (const type of types) {
      for (const part of ['-text', '-tint', '-tint-strong']) {
        expect(tokens.has(`${type}${part}`), `${type}${part}`).toBe(true);
      }
    }
  });

  it('draws each status in its own line style', () => {
    expect(valueOf('--dash-stated')).toBe('none');
    expect(valueOf('--dash-under-discussion')).toBe('7 5');
    expect(valueOf('--dash-possible')).toBe('0.1 5');
    expect(valueOf('--cap-possible')).toBe('round');
  });

  it('follows the system until a theme is chosen, and prints in light', () => {
    expect(valueOf('color-scheme')).toBe('light dark');
    expect(block(layer, "[data-theme='light']").trim()).toBe('color-scheme: light;');
    expect(block(layer, "[data-theme='dark']").trim()).toBe('color-scheme: dark;');
    const print = /:root,\s*\[data-theme\] \{([^}]*)\}/.exec(block(layer, '@media print'))?.[1];
    expect(print).toContain('color-scheme: light;');
    // Equal specificity: the later rule wins.
    expect(layer.indexOf('@media print')).toBeGreaterThan(layer.indexOf("[data-theme='dark']"));
  });

  it("hands every colour to the reader's palette under forced colours", () => {
    const coloured = [...tokens].filter(([, value]) => /light-dark|color-mix|#/.test(value));
    expect(coloured.length).toBeGreaterThan(0);
    expect(coloured.map(([name]) => name).filter((name) => !forced.has(name))).toEqual([]);
    const allowed = /^(Canvas|CanvasText|Highlight|transparent|none)$/;
    expect([...forced].filter(([, value]) => !allowed.test(value))).toEqual([]);
    expect([...forced.keys()].filter((name) => !tokens.has(name))).toEqual([]);
  });
});

describe.each(themes)('%s', (theme) => {
  it('sets ink at 7:1 on what is read, 4.5:1 on every ground', () => {
    expectContrast(['--ink'], readingGrounds, 7, theme);
    expectContrast(['--ink'], grounds, 4.5, theme);
  });

  it('sets muted text at 4.5:1 on every ground', () => {
    expectContrast(['--muted'], grounds, 4.5, theme);
  });

  it('draws every type at 3.1:1 on every ground', () => {
    expectContrast(types, grounds, 3.1, theme);
  });

  it("sets text in a type's colour at 4.5:1 on every ground", () => {
    expectContrast(
      types.map((type) => `${type}-text`),
      grounds,
      4.5,
      theme,
    );
  });

  it('keeps ink at 7:1 on a tint, and at 4.5:1 where two claims overlap', () => {
    const ink = opaque('--ink', theme);
    const faint: string[] = [];
    let compared = 0;
    for (const name of readingGrounds) {
      const ground = opaque(name, theme);
      for (const type of types) {
        for (const tint of [`${type}-tint`, `${type}-tint-strong`]) {
          const ratio = contrast(ink, tinted(tint, ground, theme));
          compared += 1;
          if (!(ratio >= 7)) faint.push(`ink on ${tint} on ${name}: ${ratio.toFixed(2)}`);
          for (const under of types) {
            const both = tinted(tint, tinted(`${under}-tint`, ground, theme), theme);
            const overlap = contrast(ink, both);
            compared += 1;
            if (!(overlap >= 4.5)) faint.push(`ink on ${tint} over ${under}-tint: ${overlap}`);
          }
        }
      }
    }
    expect(compared).toBe(2 * 9 * 2 * (1 + 9));
    expect(faint).toEqual([]);
  });

  it('deepens the tint of a selected claim', () => {
    for (const type of types) {
      const plain = paintOf(valueOf(`${type}-tint`), theme);
      const strong = paintOf(valueOf(`${type}-tint-strong`), theme);
      expect(strong.strength, type).toBeGreaterThanOrEqual(plain.strength * 1.4);
      expect(strong.colour, type).toEqual(plain.colour);
    }
  });

  it('rings the focus at 3:1 on every ground and on the tints', () => {
    expectContrast(['--focus'], grounds, 3, theme);
    for (const type of types) {
      const ground = tinted(`${type}-tint-strong`, opaque('--paper', theme), theme);
      expect(contrast(opaque('--focus', theme), ground), type).toBeGreaterThanOrEqual(3);
    }
  });

  it('keeps the first five types apart for every kind of colour vision', () => {
    const { compared, least } = smallestDistance(numbered.slice(0, 5), theme);
    expect(compared).toBe(10 * visions.length);
    expect(least).toBeGreaterThanOrEqual(floors[theme].firstFive);
  });

  it('keeps all eight types apart for every kind of colour vision', () => {
    const { compared, least } = smallestDistance(numbered, theme);
    expect(compared).toBe(28 * visions.length);
    expect(least).toBeGreaterThanOrEqual(floors[theme].all);
  });

  it('keeps types apart from claims without one', () => {
    const distances = numbered.map((type) => smallestDistance([type, '--type-none'], theme).least);
    expect(distances).toHaveLength(8);
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(floors[theme].toInk);
  });
});
