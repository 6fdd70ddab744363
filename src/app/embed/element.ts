// Defines `<corridors-view>`, which others load to show a view in an iframe, and fits the height of every iframe of the site.

const NAME = 'corridors-view';
const ATTRIBUTES = ['view', 'query', 'theme', 'title', 'ground', 'height', 'site'] as const;
/** Used until the iframe has reported its height. */
const FIRST_HEIGHT = '480';

interface Told {
  readonly type: string;
  readonly height: number;
  readonly claim: string | null;
  readonly view: string;
}

/** An element defined before, by this script or an earlier version of it; it only needs this site's address too. */
interface Defined {
  readonly sites?: Set<string>;
}

const own = document.currentScript;
const ownSite = own instanceof HTMLScriptElement && own.src !== '' ? new URL('.', own.src).href : '';
const defined = customElements.get(NAME) as (CustomElementConstructor & Defined) | undefined;
if (defined) {
  if (ownSite !== '') defined.sites?.add(ownSite);
} else define(new Set(ownSite === '' ? [] : [ownSite]));
// An iframe that loaded before this script reported its height to nobody; a theme message without a theme makes it report again.
for (const { src, contentWindow } of document.querySelectorAll('iframe')) {
  if (ownSite !== '' && src.startsWith(`${ownSite}embed/`)) contentWindow?.postMessage({ type: 'corridors:theme' }, '*');
}

function define(sites: Set<string>): void {
  class CorridorsView extends HTMLElement {
    static readonly observedAttributes = ATTRIBUTES;
    static readonly sites = sites;
    readonly frame = document.createElement('iframe');
    loaded = false;

    constructor() {
      super();
      const root = this.attachShadow({ mode: 'open' });
      const fallback = document.createElement('slot');
      const { frame: iframe } = this;
      iframe.width = '100%';
      iframe.loading = 'lazy';
      iframe.setAttribute('frameborder', '0');
      iframe.style.display = 'block';
      iframe.onload = () => {
        fallback.hidden = iframe.src !== '';
        this.loaded = fallback.hidden;
      };
      root.append(iframe, fallback);
    }

    connectedCallback(): void {
      // Set from script, which a strict policy allows; the page's own style sheet wins.
      if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
      this.show();
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (!this.isConnected || before === now) return;
      if (name === 'theme' && this.loaded) {
        // Switch the theme without reloading.
        this.frame.contentWindow?.postMessage({ type: 'corridors:theme', theme: now }, '*');
        this.frame.style.colorScheme = now ?? '';
      } else this.show();
    }

    show(): void {
      const { frame: iframe } = this;
      const site = this.getAttribute('site') ?? [...sites][0] ?? '';
      const query = new URLSearchParams(this.getAttribute('query') ?? '');
      for (const key of ['theme', 'title', 'ground']) {
        const value = this.getAttribute(key);
        if (value) query.set(key, value);
      }
      const asked = query.toString().replaceAll('%2C', ',');
      const view = this.getAttribute('view') ?? 'map';
      if (site === '') return;
      sites.add(site);
      const address = new URL(`embed/${encodeURIComponent(view)}/${asked === '' ? '' : `?${asked}`}`, site).href;
      iframe.title ||= this.getAttribute('aria-label') ?? view;
      iframe.height ||= this.getAttribute('height') ?? FIRST_HEIGHT;
      iframe.style.colorScheme = this.getAttribute('theme') ?? '';
      if (iframe.src !== address) iframe.src = address;
    }
  }
  for (const name of ATTRIBUTES) {
    Object.defineProperty(CorridorsView.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? '';
      },
      set(this: HTMLElement, value: string) {
        this.setAttribute(name, value);
      },
    });
  }
  customElements.define(NAME, CorridorsView);

  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const told = data as Partial<Told> | null;
    const { type, height, claim, view } = told ?? {};
    if (typeof type !== 'string' || !type.startsWith('corridors:')) return;
    const elements = [...document.querySelectorAll<CorridorsView>(NAME)];
    const element = elements.find(({ frame }) => frame.contentWindow === source);
    const iframe = element?.frame ?? [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    // A sandboxed iframe sends the origin "null", so check its address instead.
    if (!iframe || ![...sites].some((site) => iframe.src.startsWith(`${site}embed/`) && [new URL(site).origin, 'null'].includes(origin)))
      return;
    if (type === 'corridors:size' && typeof height === 'number' && height > 0 && height < 100_000) fit(iframe, height);
    if (type === 'corridors:select')
      element?.dispatchEvent(new CustomEvent('select', { bubbles: true, detail: { view, claim: claim ?? null } }));
  });
}

function fit(iframe: HTMLIFrameElement, height: number): void {
  const before = iframe.getBoundingClientRect();
  iframe.height = String(height);
  const { style } = iframe;
  // The page's own rules for iframes could cut or stretch it.
  for (const [name, value] of [
    ['height', `${height}px`],
    ['min-height', '0'],
    ['max-height', 'none'],
    ['padding', '0'],
    ['box-sizing', 'content-box'],
  ] as const) {
    style.setProperty(name, value, 'important');
  }
  // Keep the text being read in place; most browsers do so themselves.
  if (before.bottom <= 0 && !CSS.supports('overflow-anchor', 'auto')) scrollBy(0, iframe.getBoundingClientRect().height - before.height);
}
