// Shows the site's name, its pages, the search and the theme button.
import type { Say } from '../messages/say.ts';
import type { Query } from '../selection/query.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { useMedia } from '../ui/useMedia.ts';
import type { Page } from './pages.ts';
import type { Paths } from './address/paths.ts';
import './masthead.css';

interface Props {
  readonly say: Say;
  readonly paths: Paths;
  /** The pages to link to. */
  readonly pages: readonly Pick<Page, 'path' | 'title'>[];
  readonly page: Page;
  readonly query: Query;
  replace(query: Query): void;
}

export function Header({ say, paths, pages, page, query, replace }: Props) {
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const theme = query.theme ?? (prefersDark ? 'dark' : 'light');
  const other = theme === 'dark' ? 'light' : 'dark';
  const links = pages.map(({ path, title }) => (
    <a key={path} href={paths.page(path)} aria-current={path === page.path ? 'page' : undefined}>
      {say(title)}
    </a>
  ));
  return (
    <header className="masthead">
      {page.skipsTo.map(({ id, words }) => (
        <a key={id} className="skip" href={`#${id}`}>
          {say(words)}
        </a>
      ))}
      <a className="site-name" href={paths.page('/')}>
        {say('site.name')}
      </a>
      <nav className="masthead-pages" aria-label={say('site.pages')}>
        {links}
      </nav>
      <button type="button" className="menu-button" popoverTarget="menu" aria-label={say('site.menu')}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M2 5h16M2 10h16M2 15h16" />
        </svg>
      </button>
      <nav className="pages-menu" id="menu" popover="auto" aria-label={say('site.pages')}>
        {links}
      </nav>
      {page.selects && (
        <div className="masthead-search">
          <SearchField
            label={say('search.label')}
            placeholder={say('search.placeholder')}
            value={query.q ?? ''}
            onSearch={(words) => replace({ ...query, q: words === '' ? null : words })}
          />
        </div>
      )}
      <button
        type="button"
        className="quiet theme-switch"
        aria-label={say(other === 'dark' ? 'theme.toDark.label' : 'theme.toLight.label')}
        onClick={() => replace({ ...query, theme: other })}
      >
        {say(other === 'dark' ? 'theme.toDark' : 'theme.toLight')}
      </button>
    </header>
  );
}
