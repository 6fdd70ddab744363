// Checks that no text of an article can break out of its place in a saved file.
import { describe, expect, it } from 'vitest';
import { fillTemplate, sheetName, type OneFileParts } from './fillTemplate.ts';

const TEMPLATE = [
  '<!doctype html><html lang="{{one-file:language}}"{{one-file:theme}}><head><title>{{one-file:title}}</title>',
  '<meta name="description" content="{{one-file:description}}">{{one-file:canonical}}',
  '<style data-sheet="slide"{{one-file:sheet-slide}}></style><style data-sheet="embed"{{one-file:sheet-embed}}></style></head>',
  '<body><div id="root">{{one-file:root}}</div><script type="application/json" id="saved">{{one-file:saved}}</script></body></html>',
].join('');
/** Ends a script, opens a comment or an inner script, ends a line of script, asks for a slot, and uses the signs of `replace`. */
const HOSTILE = '</script><script>alert(1)</script><!-- <script> --> \u2028\u2029 {{one-file:root}} $& $` </title></style> "quoted" \'';
const PARTS: OneFileParts = {
  language: 'en',
  theme: null,
  title: 'A title',
  description: 'What it is.',
  address: 'https://example.org/?type=a,b&q=c',
  root: '<main>page</main>',
  saved: { text: 'words' },
};

function read(parts: Partial<OneFileParts>): { html: string; page: Document } {
  const html = fillTemplate(TEMPLATE, { ...PARTS, ...parts });
  return { html, page: new DOMParser().parseFromString(html, 'text/html') };
}

describe('fillTemplate', () => {
  it('keeps hostile texts in their places, letter for letter', () => {
    const { html, page } = read({
      title: HOSTILE,
      description: HOSTILE,
      address: `https://example.org/${HOSTILE}`,
      saved: { text: HOSTILE },
    });
    expect([...page.querySelectorAll('script')].map(({ id }) => id)).toEqual(['saved']);
    const saved: unknown = JSON.parse(page.querySelector('#saved')?.textContent ?? '');
    expect(saved).toEqual({ text: HOSTILE });
    expect(page.title).toContain('{{one-file:root}}');
    expect(page.querySelector('meta')?.content).toBe(HOSTILE);
    expect(page.querySelector('link')?.getAttribute('href')).toBe(`https://example.org/${HOSTILE}`);
    expect(page.querySelectorAll('main')).toHaveLength(1);
    const block = html.slice(html.indexOf('id="saved">') + 11, html.lastIndexOf('</script>'));
    expect(block).not.toMatch(/<|\u2028|\u2029/);
  });

  it('switches on only the sheets that the page was rendered with', () => {
    const { page } = read({
      root: '<link rel="stylesheet" href="/sub/assets/slide-ab_d-fgh.css" data-precedence="page"/><main>page</main>',
    });
    expect([...page.querySelectorAll('style')].map((sheet) => sheet.getAttribute('media'))).toEqual([null, 'not all']);
    expect(page.querySelector('link[rel="stylesheet"]')).toBe(null);
    expect(page.querySelector('#root')?.innerHTML).toBe('<main>page</main>');
  });

  it('has the theme that was asked for, and an address only if there is one', () => {
    expect(read({ theme: 'dark' }).page.documentElement.dataset['theme']).toBe('dark');
    expect(read({}).page.documentElement.dataset['theme']).toBe(undefined);
    expect(read({ address: '' }).page.querySelector('[rel="canonical"]')).toBe(null);
  });

  it('refuses style attributes, which the policy of the file would block, and unknown slots', () => {
    expect(() => read({ root: '<main style="color:red"></main>' })).toThrow('style attribute');
    expect(read({ root: '<p>a style="b"</p>' }).page.querySelector('p')?.textContent).toBe('a style="b"');
    expect(() => fillTemplate('{{one-file:other}}', PARTS)).toThrow('{{one-file:other}}');
  });
});

describe('sheetName', () => {
  it('is the name of the source sheet, from the address of the built one', () => {
    expect(sheetName('/assets/slideEnds-NqJZa8ep.css')).toBe('slideEnds');
    expect(sheetName('/assets/present-53-2s5D0.css')).toBe('present');
    expect(sheetName('/elsewhere.css')).toBe('');
  });
});
