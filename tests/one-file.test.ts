// A script on its way into HTML: it reads the same, and nothing in it ends its element.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { scriptInHtml } from '../tools/build/oneFile.ts';

describe('a script in a saved file', () => {
  it('reads the same, and neither ends its element nor opens a comment in it', () => {
    const script = 'const all = ["</script>", "<!-- <script ", `</SCRIPT x`, /<\\/script>/.test("</script>"), /<!--/.test("<!--")]; all';
    const safe = scriptInHtml(script);
    expect(safe).not.toMatch(/<\/script|<script|<!--/i);
    expect(runInNewContext(safe)).toEqual(['</script>', '<!-- <script ', '</SCRIPT x', true, true]);
  });

  it('is refused where that would change what it does', () => {
    expect(() => scriptInHtml('const a = 1, b = 2; export default a<!--b;')).toThrow("can't stand in HTML");
    expect(() => scriptInHtml('export default "{{one-file:root}}";')).toThrow('slot');
  });
});
