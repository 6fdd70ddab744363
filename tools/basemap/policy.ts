// States the boundary policy as tables: whose country each piece of the source is, and which lines are dotted.
import type { Bounds, LonLat } from './mesh.ts';

/** The policy's words for a reader of the map; the same in both files. */
export const boundaryNote =
  'States are drawn as the United Nations recognises them; lines disputed on the ground are dotted. ' +
  'Crimea is part of Ukraine (General Assembly resolution 68/262), with a dotted line of control. ' +
  'The occupied Golan has no shape of its own in the source: only its eastern line is shown, dotted.';

/** Pieces that the source gives no ISO number, by its name for them. A name not listed here stops the run. */
export const piecesWithoutId: Readonly<Record<string, string>> = {
  Kosovo: 'XKX',
  'N. Cyprus': 'Northern Cyprus',
  Somaliland: 'Somaliland',
  'Siachen Glacier': 'Siachen',
  // Christmas Island and the Cocos (Keeling) Islands.
  'Indian Ocean Ter.': 'AUS',
};

/** A point in Crimea: the polygon that holds it is Russia's in the source, apart from Russia's mainland. */
export const inCrimea: LonLat = [34.2, 45.2];

/**
 * Western Sahara's northern border is the parallel of 27°40' N; the source draws it along the Moroccan berm instead.
 * Both ends are vertices of the source at both scales, to a few hundredths of a degree.
 */
export const saharaParallel = { coast: [-13.15, 27.66], berm: [-8.82, 27.66] } as const satisfies Record<string, LonLat>;

/** Pieces that are not a country, and the country each is part of. */
export const partOf: Readonly<Record<string, string>> = {
  Crimea: 'UKR',
  'Northern Cyprus': 'CYP',
  Somaliland: 'SOM',
  Siachen: 'IND',
  'Western Sahara, west of the berm': 'ESH',
};

/** Countries and territories drawn as disputed in whole. */
export const disputedCountries: ReadonlySet<string> = new Set(['XKX', 'ESH', 'TWN']);

/** A dotted line: the arcs between two sides, or all land borders of the pieces in `around`; `within` keeps only a stretch. */
export interface DisputedLine {
  readonly name: string;
  readonly between?: readonly [string, string];
  readonly around?: readonly string[];
  readonly within?: Bounds;
  /** Too small for the 110m file. */
  readonly regionOnly?: true;
}

export const disputedLines: readonly DisputedLine[] = [
  { name: 'Line of control, Crimea', between: ['UKR', 'Crimea'] },
  { name: 'United Nations buffer zone, Cyprus', between: ['CYP', 'Northern Cyprus'] },
  { name: 'Kosovo', around: ['XKX'] },
  { name: 'Armistice line, West Bank and Gaza', between: ['ISR', 'PSE'] },
  { name: 'Ceasefire line, Golan', between: ['ISR', 'SYR'] },
  { name: 'Western Sahara', around: ['ESH', 'Western Sahara, west of the berm'] },
  { name: 'Somaliland', between: ['SOM', 'Somaliland'] },
  { name: 'Boundary not yet determined, Sudan and South Sudan', between: ['SDN', 'SSD'] },
  { name: 'Line of Control, Jammu and Kashmir', between: ['IND', 'PAK'], within: [73, 32.7, 78, 37] },
  { name: 'Siachen Glacier', around: ['Siachen'], regionOnly: true },
  { name: 'Line of Actual Control, Aksai Chin', between: ['CHN', 'IND'], within: [77.5, 32.4, 80.5, 36.5] },
  { name: 'Line of Actual Control, Arunachal Pradesh', between: ['CHN', 'IND'], within: [91.4, 26.5, 97.6, 30] },
];
