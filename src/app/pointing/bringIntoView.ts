// Scrolls to a claim's sentence: in the article's own column if it scrolls, else on the page if asked.

/** `column`: only a column with its own scrolling moves. `page`: the page may move too. `at once`: without smooth scrolling. */
export type Reach = 'column' | 'page' | 'page at once';

export function bringIntoView(claim: string, reach: Reach): void {
  const article = document.getElementById('article');
  const sentence = article?.querySelector(`.quote[data-claim~="${CSS.escape(claim)}"]`);
  // The tour hides the text.
  if (!article || !sentence?.getClientRects().length) return;
  const still = reach === 'page at once' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'auto' : 'smooth';
  const scrolls = getComputedStyle(article).overflowY === 'auto' && article.scrollHeight > article.clientHeight;
  if (scrolls) {
    const { top, bottom } = sentence.getBoundingClientRect();
    const column = article.getBoundingClientRect();
    if (top >= column.top + 8 && bottom <= column.bottom - 8) return;
    article.scrollBy({ top: top - column.top - column.height / 3, behavior });
  } else if (reach !== 'column') {
    sentence.scrollIntoView({ block: 'start', behavior });
  }
}
