// Runs a prerendered embed in its iframe: reports its height, takes the host's theme, and loads the site's script when needed.

/** Parameters that leave the prerendered content unchanged. */
const FRAMING = ['theme', 'lang', 'title', 'ground'];
/** The site's own script, which makes the page interactive; named on this script's tag. */
const site = document.querySelector<HTMLScriptElement>('script[data-site]')?.dataset['site'];
const view =
  location.pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1) ?? '';
const host = window.parent;
const isFramed = host !== window;

let told = 0;
let selected: string | null = null;
let begun = false;

if (isFramed) {
  // The body's height follows its content, not the iframe, so resizing can't loop.
  new ResizeObserver(tellHeight).observe(document.body);
  tellHeight();
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host || !isOf(data, 'corridors:theme')) return;
    if ('theme' in data) showIn(data.theme);
    // The host may have begun to listen after the height was reported.
    told = 0;
    tellHeight();
  });
  // The selection is in the address; the site's router fires these events when it writes it.
  for (const change of ['pushState', 'replaceState', 'popstate']) window.addEventListener(change, tellSelection);
}

void document.fonts.ready.then(recheckScrollBar);

const asked = [...new URLSearchParams(location.search).keys()];
if (asked.some((key) => !FRAMING.includes(key))) loadSite();
else {
  for (const touch of ['pointerover', 'pointerdown', 'keydown', 'focusin']) window.addEventListener(touch, loadSite, { once: true });
  if ('requestIdleCallback' in window) requestIdleCallback(loadSite, { timeout: 3000 });
  else setTimeout(loadSite, 500);
}

function loadSite(): void {
  if (begun || site === undefined) return;
  begun = true;
  import(/* @vite-ignore */ site).catch(() => {
    // The prerendered content stays, and its marks still link to their claims.
    begun = false;
  });
}

/**
 * A scroll bar that appeared with the fallback font can keep itself needed, as it makes the column narrower and so the text longer.
 * Hiding it once lets the browser find that it is not needed.
 */
function recheckScrollBar(): void {
  const { documentElement: root } = document;
  root.style.overflow = 'hidden';
  root.getBoundingClientRect();
  root.style.removeProperty('overflow');
}

function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (Math.abs(height - told) <= 1) return;
  told = height;
  host.postMessage({ type: 'corridors:size', view, height }, '*');
}

function tellSelection(): void {
  const claim = new URLSearchParams(location.search).get('claim');
  if (claim === selected) return;
  selected = claim;
  host.postMessage({ type: 'corridors:select', view, claim }, '*');
}

/** Writes the theme into the address, where the site's script reads it when it loads. */
function showIn(theme: unknown): void {
  const known = theme === 'light' || theme === 'dark' ? theme : null;
  const address = new URL(location.href);
  if (known === null) address.searchParams.delete('theme');
  else address.searchParams.set('theme', known);
  const { dataset } = document.documentElement;
  if (known === null) delete dataset['theme'];
  else dataset['theme'] = known;
  history.replaceState(history.state, '', address);
}

function isOf(message: unknown, type: string): message is { readonly type: string } {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}
