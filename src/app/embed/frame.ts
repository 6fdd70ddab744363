// Tells the height of a prerendered embed, takes a theme from the page around it, and loads the rest when it is needed.

/** What else an address may hold and still show what was prerendered. */
const FRAMING = ['theme', 'lang', 'title', 'ground'];
/** The site's own script, which brings the page to life: it stands on the tag of this one. */
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
  // The body is as high as what it holds, not as the frame: it can't grow by growing.
  new ResizeObserver(tellHeight).observe(document.body);
  tellHeight();
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host || !isOf(data, 'corridors:theme')) return;
    if ('theme' in data) showIn(data.theme);
    // The page around may have begun to listen after the height was told.
    told = 0;
    tellHeight();
  });
  // The address is where the selection is; the site's router tells when it writes it.
  for (const change of ['pushState', 'replaceState', 'popstate']) window.addEventListener(change, tellSelection);
}

void document.fonts.ready.then(askForScrollBarAnew);

const asked = [...new URLSearchParams(location.search).keys()];
if (asked.some((key) => !FRAMING.includes(key))) comeToLife();
else {
  for (const touch of ['pointerover', 'pointerdown', 'keydown', 'focusin']) window.addEventListener(touch, comeToLife, { once: true });
  if ('requestIdleCallback' in window) requestIdleCallback(comeToLife, { timeout: 3000 });
  else setTimeout(comeToLife, 500);
}

function comeToLife(): void {
  if (begun || site === undefined) return;
  begun = true;
  import(/* @vite-ignore */ site).catch(() => {
    // What was prerendered stays, and its marks still lead to their claims.
    begun = false;
  });
}

/**
 * A scroll bar that came while another face stood in for the site's can keep itself needed: it makes the column narrower, and the text
 * longer. Without room for it for once, the browser finds that none is.
 */
function askForScrollBarAnew(): void {
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

/** Into the address, as a reader would have asked for it: what comes to life later reads it there. */
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
