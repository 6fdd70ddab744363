// Declares what is used of subset-font, which ships no types.
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'sfnt' | 'woff2';
    /** A number pins the axis; a range narrows it. */
    variationAxes: Record<string, number | { min: number; max: number; default: number }>;
    /** OpenType features that are kept; all others are dropped. */
    keepFeatures: string[];
    noHinting?: boolean;
    dropTables?: string[];
  }
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
