// Draws a glyph by its name.
import type { GlyphName } from '../model/schema.ts';
import { GLYPH_SHAPES } from './glyphShapes.ts';

/** Draws it in the current hue; null (General) is a ring. */
export function Glyph({ name }: { readonly name: GlyphName | null }) {
  if (name === null) return <circle className="glyph glyph-none" cx={6} cy={6} r={4} />;
  return <path className="glyph" d={GLYPH_SHAPES[name]} />;
}

/** Draws the same as a small image beside text. It is hidden from screen readers, which read the text. */
export function GlyphIcon({ name, colour }: { readonly name: GlyphName | null; readonly colour: string | null }) {
  return (
    <svg className="glyph-icon" viewBox="0 0 12 12" aria-hidden="true" data-colour={colour ?? 'none'}>
      <Glyph name={name} />
    </svg>
  );
}
