// A glyph's name to its shape in a 12 × 12 box: a type is never told by colour alone.
import type { GlyphName } from '../model/schema.ts';

const SHAPES: Record<GlyphName, string> = {
  exchange: 'M1 4h7V1.6L11.4 5 8 8.4V6H1zM11 8H4v2.4L.6 7 4 3.6',
  coin: 'M6 .6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 6 .6zm0 2.2 3.2 3.2L6 9.2 2.8 6z',
  drop: 'M6 .4C7.6 3 10 5 10 7.6a4 4 0 0 1-8 0C2 5 4.4 3 6 .4z',
  flame: 'M6.6.3c.3 2 3.4 3.6 3.4 7A4.1 4.1 0 0 1 6 11.6 4 4 0 0 1 2 7.6c0-1.9.9-3 1.9-3.9.1 1 .5 1.6 1.1 1.9C4.9 3.6 5.3 1.6 6.6.3z',
  route:
    'M2.4 7.6a1.9 1.9 0 1 0 1.5 3h4.3a2.7 2.7 0 0 0 0-5.4H4a1.1 1.1 0 0 1 0-2.2h2.7v1.6L10.4 2.2 6.7-.2v1.6H4a2.7 2.7 0 0 0 0 5.4h4.2a1.1 1.1 0 0 1 0 2.2H3.9a1.9 1.9 0 0 0-1.5-1.4z',
  bolt: 'M7.4.3 2 6.9h3.2L4.3 11.7 10 4.9H6.6z',
  grain:
    'M5.4 11.6V8.4C3.3 8.3 2.2 7 2.2 5.2c1.5 0 2.6.5 3.2 1.5V4.2C4.6 3.6 4.4 2.2 6 .4c1.6 1.8 1.4 3.2.6 3.8v2.5c.6-1 1.7-1.5 3.2-1.5 0 1.8-1.1 3.1-3.2 3.2v3.2z',
  ore: 'M3.3 1.3h5.4L11.5 5 6 11.3.5 5z',
  gear: 'M5 .5h2l.3 1.6 1.3.7 1.5-.6 1 1.7-1.2 1.1v1.5l1.2 1.1-1 1.7-1.5-.6-1.3.7L7 11.5H5l-.3-1.6-1.3-.7-1.5.6-1-1.7 1.2-1.1V5.5L.9 4.4l1-1.7 1.5.6 1.3-.7zM6 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  ship: 'M5.4.6h1.2v1.9h2.2v3.3l2 .9-1.5 3.1H2.7L1.2 6.7l2-.9V2.5h2.2zM1 10.6h10v1H1z',
};

/** Drawn in the current hue; `none` (General) is a ring. */
export function Glyph({ name }: { readonly name: GlyphName | null }) {
  if (name === null) return <circle className="glyph glyph-none" cx={6} cy={6} r={4} />;
  return <path className="glyph" d={SHAPES[name]} />;
}

/** The same as a small picture beside text; says nothing to a screen reader, the text does. */
export function GlyphIcon({ name, colour }: { readonly name: GlyphName | null; readonly colour: string | null }) {
  return (
    <svg className="glyph-icon" viewBox="0 0 12 12" aria-hidden="true" data-colour={colour ?? 'none'}>
      <Glyph name={name} />
    </svg>
  );
}
