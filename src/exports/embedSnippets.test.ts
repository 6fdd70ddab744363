// Checks that all snippets of an embed show one address, and that no host page trips over them.
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../selection/query.ts';
import { shipped } from '../../tests/support/dataset.ts';
import { frameAddress, SNIPPET_IDS, snippetsFor, type EmbedSettings } from './embedSnippets.ts';

const settings = (search: string, more: Partial<EmbedSettings> = {}): EmbedSettings => ({
  site: 'https://example.org/corridors/',
  view: 'map',
  query: parseQuery(search, shipped).query,
  title: 'The map',
  heightPx: 640,
  frozen: { file: 'embed-0123456789ab.js', integrity: 'sha384-abc' },
  ...more,
});

describe('snippets of an embed', () => {
  it('all show the same address, with only what an embed reads', () => {
    const snippets = snippetsFor(settings('status=possible&theme=dark&title=off&frame=45,41,2&view=map&w=600&sort=-type&step=x'));
    const address = 'https://example.org/corridors/embed/map/?status=possible&frame=45,41,2&theme=dark&title=off';
    expect(frameAddress(snippets.iframe)).toBe(address);
    expect(snippets.link).toBe(address);
    for (const id of ['script', 'wordpress'] as const) expect(snippets[id]).toContain(snippets.iframe);
    expect(snippets.element).toContain('view="map" query="status=possible&amp;frame=45,41,2" theme="dark" title="off"');
    expect(snippets.page).toBe('https://example.org/corridors/?status=possible&frame=45,41,2&theme=dark');
    expect(snippets.oembed).toBe('https://example.org/corridors/oembed/map.json');
  });

  it('have the numbers of a calculation only in views that show swaps', () => {
    const numbers = 'swap=gas-swap&r=2&k=10&unit=bcm';
    const steps = snippetsFor(settings(numbers, { view: 'swaps' }));
    expect(steps.link).toBe(`https://example.org/corridors/embed/swaps/?${numbers}`);
    expect(steps.page).toBe(`https://example.org/corridors/swaps/?${numbers}`);
    expect(snippetsFor(settings(numbers)).link).toBe('https://example.org/corridors/embed/map/');
  });

  it('keep an address with characters that mean something in HTML', () => {
    const { iframe, link } = snippetsFor(settings(`q=${encodeURIComponent('"a" & <b>')}&type=none`));
    expect(frameAddress(iframe)).toBe(link);
    expect(new URL(link).searchParams.get('q')).toBe('"a" & <b>');
  });

  it('keep a hostile title inside its attribute', () => {
    const hostile = '"><script>alert(1)</script>';
    const snippets = snippetsFor(settings('', { title: hostile }));
    for (const id of SNIPPET_IDS) expect(snippets[id], id).not.toContain('<script>alert');
  });

  it('use no style attribute, which a strict host policy would drop', () => {
    const snippets = snippetsFor(settings('ground=none'));
    for (const id of SNIPPET_IDS) expect(snippets[id], id).not.toContain(' style=');
    expect(snippets.iframe).toContain('width="100%" height="640" loading="lazy"');
  });

  it('load the frozen script with its integrity', () => {
    expect(snippetsFor(settings('')).element).toContain(
      'src="https://example.org/corridors/embed-0123456789ab.js" integrity="sha384-abc" crossorigin="anonymous"',
    );
  });

  it('show an image in Markdown that links to the page, whatever the title', () => {
    const { markdown, page } = snippetsFor(settings('type=none', { title: 'A [map](x)\n*of* `it`' }));
    expect(markdown).toBe(`[![A \\[map\\](x) \\*of\\* \\\`it\\\`](<https://example.org/corridors/preview/map.png>)](<${page}>)`);
  });

  it('find no frame address in other text', () => {
    expect(frameAddress('https://example.org/')).toBeNull();
  });
});
