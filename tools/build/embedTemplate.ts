// Makes the template of embeds of the built one: nothing is loaded ahead, and a small script comes before the site's.
import { embedHeadScript, headScript } from './headScript.ts';

/** `frameScript` is the address of the small script. Throws where the template is not as the build makes it. */
export function embedTemplate(template: string, frameScript: string): string {
  const scripts = [...template.matchAll(/<script type="module"[^>]* src="([^"]+)"><\/script>/g)];
  const site = scripts.at(-1)?.[1];
  if (site === undefined || !template.includes(headScript())) throw new Error('the template of an embed lacks a script of the site');
  const own = `<script type="module" crossorigin src="${frameScript}" data-site="${site}"></script>`;
  return (
    scripts
      .reduce((page, [tag]) => page.replace(tag, ''), template)
      .replace(/<link rel="modulepreload"[^>]*>/g, '')
      // The site's script reads the addresses here; until it comes, nothing of them is loaded.
      .replaceAll(' rel="preload" as="fetch" crossorigin="anonymous"', ' rel="alternate"')
      .replace(headScript(), () => embedHeadScript())
      .replace('</head>', () => `${own}</head>`)
  );
}
