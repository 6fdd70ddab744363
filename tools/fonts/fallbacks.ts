// Makes fallbacks as wide and as high as the web fonts of faces that readers already have, so that nothing
// moves when the web fonts arrive.
import type { FontMetrics } from './sfnt.ts';

/** Ordinary prose of this kind of article: the widths are compared over it. */
const sample =
  'The railway and the pipelines meet at the coast of the Caspian Sea, where goods and fuel change from ships to wagons. Officials of both countries said that talks on new routes would go on, and that trade had grown again in the past year. “We are ready to work together,” the minister told reporters after the meeting; the parties agreed on 12 papers, from transit to education. Questions of price were left open.';

interface LocalFace {
  /** Full and PostScript names, of faces with the same widths. */
  readonly names: readonly string[];
  /** The mean advance of a character of `sample`, in 1/1000 em, and how it was measured. */
  readonly meanAdvance: number;
}

interface Fallback {
  readonly family: string;
  /** For weights 400 to 500, and 600 to 700. */
  readonly regular: LocalFace;
  readonly bold: LocalFace;
}

/** Measured in Liberation Sans 2, which has the widths of Arial. */
export const interFallbacks: readonly Fallback[] = [
  {
    family: 'Inter fallback',
    regular: { names: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Helvetica'], meanAdvance: 438.9 },
    bold: {
      names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold', 'Helvetica Bold', 'Helvetica-Bold'],
      meanAdvance: 472.7,
    },
  },
];

/** Measured in Gelasio, which has the widths of Georgia, and in Liberation Serif 2, which has those of Times New Roman. */
export const sourceSerifFallbacks: readonly Fallback[] = [
  {
    family: 'Source Serif fallback',
    regular: { names: ['Georgia', 'Gelasio', 'Gelasio-Regular'], meanAdvance: 435.0 },
    bold: { names: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold', 'Gelasio-Bold'], meanAdvance: 507.1 },
  },
  {
    family: 'Source Serif fallback Times',
    regular: {
      names: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif', 'Times'],
      meanAdvance: 396.5,
    },
    bold: {
      names: [
        'Times New Roman Bold',
        'TimesNewRomanPS-BoldMT',
        'Liberation Serif Bold',
        'LiberationSerif-Bold',
        'Times Bold',
        'Times-Bold',
      ],
      meanAdvance: 423.2,
    },
  },
];

/**
 * The @font-face rules of one fallback. The overrides are percentages of the used font size, which size-adjust has
 * already scaled: hence the division (CSS Fonts 5, section 7).
 */
export function fallbackRules(fallback: Fallback, regular: FontMetrics, semibold: FontMetrics): string {
  return [rule(fallback.family, '400 500', fallback.regular, regular), rule(fallback.family, '600 700', fallback.bold, semibold)].join(
    '\n',
  );
}

function rule(family: string, weights: string, local: LocalFace, web: FontMetrics): string {
  const scale = meanAdvance(web) / local.meanAdvance;
  const percent = (units: number): string => `${((units / web.unitsPerEm / scale) * 100).toFixed(2)}%`;
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weights};
  src: ${local.names.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${(scale * 100).toFixed(2)}%;
  ascent-override: ${percent(web.ascent)};
  descent-override: ${percent(web.descent)};
  line-gap-override: ${percent(web.lineGap)};
}
`;
}

function meanAdvance(web: FontMetrics): number {
  const advances = Array.from(sample, (character) => {
    const advance = web.advances.get(character.codePointAt(0) ?? 0);
    if (advance === undefined) throw new Error(`the face lacks "${character}" of the sample`);
    return advance;
  });
  return (advances.reduce((sum, advance) => sum + advance, 0) / advances.length / web.unitsPerEm) * 1000;
}
