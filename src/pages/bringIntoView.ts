// A claim to its sentence on screen: scrolls the article's own column where it has one, else the page where that is wanted.

/** `column`: only a column that scrolls by itself moves. `page`: the page may move too. */
export function bringIntoView(article: HTMLElement | null, claim: string, reach: 'column' | 'page'): void {
  const sentence = article?.querySelector(`.quote[data-claim~="${CSS.escape(claim)}"]`);
  if (!article || !sentence) return;
  const isColumn = article.scrollHeight > article.clientHeight + 1 && getComputedStyle(article).overflowY !== 'visible';
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'auto' : 'smooth';
  if (isColumn) {
    const { top, bottom } = sentence.getBoundingClientRect();
    const frame = article.getBoundingClientRect();
    if (top >= frame.top + 8 && bottom <= frame.bottom - 8) return;
    article.scrollBy({ top: top - frame.top - frame.height / 3, behavior });
  } else if (reach === 'page') {
    sentence.scrollIntoView({ block: 'start', behavior });
  }
}
