// Checks the colours, fonts and texts in an image file, with computed styles and hostile texts.
import { describe, expect, it } from 'vitest';
import type { FontFile } from '../services/services.ts';
import { embedFonts } from './embedFonts.ts';
import { readPaint } from './paint.ts';
import { familiesOf } from './readStyle.ts';
import { element, writeSvg } from './svgTree.ts';
import { writeImage, type ImageContent } from './writeImage.ts';

const FILE = (family: string, range: string): FontFile => ({
  family,
  weight: '400 700',
  range,
  address: `data:font/woff2;base64,${range.length}`,
});

const CONTENT: ImageContent = {
  drawing: element('g', {}, [element('path', { d: 'M0 0H10' })]),
  size: { width: 400, height: 200 },
  words: { title: 'A title', question: 'A question?', filter: '', foot: ['A source'] },
  description: 'A question? A sentence.',
  colours: { ink: '#111111', muted: '#555555', line: '#dddddd', ground: '#ffffff' },
  fonts: [FILE('Inter', 'U+20-7E'), FILE('Source Serif 4', 'U+20-7E'), FILE('Inter', 'U+100-17F')],
  language: 'en',
};

/** Throws if the text is not XML. */
function parse(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const problem = document.querySelector('parsererror')?.textContent ?? null;
  if (problem !== null) throw new Error(problem);
  return document;
}

describe('a paint', () => {
  it.each([
    ['rgb(28, 33, 38)', { colour: '#1c2126', opacity: 1 }],
    ['rgba(28, 33, 38, 0.5)', { colour: '#1c2126', opacity: 0.5 }],
    ['color(srgb 1 0.5 0 / 0.16)', { colour: '#ff8000', opacity: 0.16 }],
    ['rgba(0, 0, 0, 0)', { colour: 'none', opacity: 1 }],
    ['none', { colour: 'none', opacity: 1 }],
    ['url("#_r_1")', { colour: 'url(#_r_1)', opacity: 1 }],
    ['url(#a) rgb(0, 0, 0)', { colour: 'url(#a)', opacity: 1 }],
  ])('%s', (computed, paint) => {
    expect(readPaint(computed)).toEqual(paint);
  });
});

it('leaves out font families that only the site knows, and quotes names of several words', () => {
  expect(familiesOf('"Source Serif 4", "Source Serif fallback", Georgia, serif')).toBe("'Source Serif 4', Georgia, serif");
});

describe('an image', () => {
  it('embeds only the font files that it needs', () => {
    const faces = (title: string, foot: string) =>
      [
        ...writeImage({ ...CONTENT, words: { ...CONTENT.words, title, foot: [foot] } }).svg.matchAll(
          /font-family:'([^']*)'[^}]*unicode-range:([^}]*)/g,
        ),
      ].map(([, family, range]) => `${family ?? ''} ${range ?? ''}`);
    expect(faces('A title', 'A source')).toEqual(['Inter U+20-7E', 'Source Serif 4 U+20-7E']);
    expect(faces('Ārija', 'A source')).toEqual(['Inter U+20-7E', 'Source Serif 4 U+20-7E']);
    expect(faces('A title', 'Ārija')).toEqual(['Inter U+20-7E', 'Source Serif 4 U+20-7E', 'Inter U+100-17F']);
    expect(embedFonts('no element, no family', CONTENT.fonts)).toBe('');
  });

  it.each([
    ['markup', '</title><script>alert(1)</script><image href="https://evil.example/x.png"/>'],
    ['an entity', '&xxe; <!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]> ]]>'],
    ['quotes', `" onload="alert(1)" ' `],
    ['controls and halves of pairs', 'a\u0000b\u0008c\u001bd\ud800e\uffffz', 'abcdez'],
    ['right to left', '\u202egnp.exe \u05d0\u05d1\u05d2'],
  ])('keeps a text of %s as text', (_, text, kept?: string) => {
    const { svg } = writeImage({
      ...CONTENT,
      words: { title: text, question: text, filter: text, foot: [text] },
      description: text,
      drawing: element('g', { 'aria-label': text }, [element('text', {}, [text])]),
    });
    const document = parse(svg);
    expect(document.querySelectorAll('script, image, [onload], [href]').length).toBe(0);
    expect(document.querySelector('g text:last-child')?.textContent ?? '').not.toBe('');
    expect(document.querySelector('desc')?.textContent).toBe(kept ?? text);
    expect(document.querySelector('svg > title')?.textContent).toBe(kept ?? text);
  });

  it('has a ground only if it is given one', () => {
    const grounds = (ground: string | null) =>
      parse(writeImage({ ...CONTENT, colours: { ...CONTENT.colours, ground } }).svg).querySelectorAll('rect').length;
    expect([grounds('#ffffff'), grounds(null)]).toEqual([1, 0]);
  });
});

it('writes numbers to a hundredth', () => {
  expect(writeSvg(element('rect', { x: 0.1 + 0.2, width: 12 }))).toBe('<rect x="0.3" width="12"/>');
});
