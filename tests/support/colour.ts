// sRGB colours in, luminance, contrast, colour distance and simulated colour vision out.

/** Red, green and blue of sRGB, gamma-encoded, each 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Lightness 0 to 100, green-red and blue-yellow axes of CIELAB under D65. */
type Lab = readonly [number, number, number];

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * Matrices for linear RGB at severity 1.0, from Machado, Oliveira and Fernandes, "A Physiologically-based Model for
 * Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009.
 */
const visionMatrices = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export type Vision = keyof typeof visionMatrices;

export const visions: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/** Linear sRGB to CIE XYZ under D65, Y of white = 1: IEC 61966-2-1. */
const xyzMatrix: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

const white = multiply(xyzMatrix, [1, 1, 1]);

/** The colour of `#rrggbb`; undefined for anything else. */
export function parseHex(text: string): Rgb | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(text)) return undefined;
  const channel = (start: number): number => Number.parseInt(text.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** A translucent colour, strength 0 to 1, laid over an opaque ground, as browsers blend: in gamma-encoded sRGB. */
export function layOver(colour: Rgb, strength: number, ground: Rgb): Rgb {
  const [r, g, b] = colour;
  const [groundR, groundG, groundB] = ground;
  const blend = (over: number, under: number): number => over * strength + under * (1 - strength);
  return [blend(r, groundR), blend(g, groundG), blend(b, groundB)];
}

/** Contrast ratio of two opaque colours, 1 to 21: WCAG 2.2, "contrast ratio" and "relative luminance". */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Distance of two colours in CIELAB as the given vision sees them: CIE 1976 colour difference (CIE 15), Delta E*ab. */
export function labDistance(one: Rgb, other: Rgb, vision: Vision): number {
  const [l1, a1, b1] = labSeen(one, vision);
  const [l2, a2, b2] = labSeen(other, vision);
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = linearise(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function labSeen(colour: Rgb, vision: Vision): Lab {
  const [r, g, b] = multiply(visionMatrices[vision], linearise(colour));
  const [x, y, z] = multiply(xyzMatrix, [clamp(r), clamp(g), clamp(b)]);
  const [fx, fy, fz] = [labCurve(x / white[0]), labCurve(y / white[1]), labCurve(z / white[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** Cube root with a linear foot, with the exact fractions of CIE 15:2004. */
function labCurve(t: number): number {
  return t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116;
}

/** The transfer function of sRGB undone: IEC 61966-2-1, and WCAG 2.2 since 2021 with the same 0.04045. */
function linearise([r, g, b]: Rgb): Rgb {
  const one = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return [one(r), one(g), one(b)];
}

function multiply([first, second, third]: Matrix, [x, y, z]: Rgb): Rgb {
  const row = ([a, b, c]: Rgb): number => a * x + b * y + c * z;
  return [row(first), row(second), row(third)];
}

/** Simulated colours may leave the gamut a little; a screen would cut them off. */
function clamp(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
