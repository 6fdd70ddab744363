// Shows one frozen version of the dataset: its facts, changes, files and citation.
import '../../messages/data/words.ts';
import { useReader } from '../../marks/reader.ts';
import { formatDay } from '../../messages/formats.ts';
import { Copy } from '../../ui/Copy.tsx';
import { Downloads } from './Downloads.tsx';
import type { PageProps } from '../page.ts';
import { Changes } from './Versions.tsx';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import { useLoading } from '../../ui/loading/queries.ts';
import { ShelfStatus } from './ShelfStatus.tsx';
import sheet from './shelf.css?url';

export function VersionPage({ article, shelf: load, params }: PageProps) {
  const loading = useLoading(load);
  const shelf = loading.kind === 'here' ? loading.value : null;
  const { say, addressOf, pageHref } = useReader();
  const index =
    shelf?.releases.findIndex(({ version, path }) => path === `data/${params['article']}/v/${params['version']}/` && version) ?? -1;
  const release = shelf?.releases[index];
  const title = shelf?.title ?? article.dataset.file.source.title;
  if (!shelf || !release) {
    return (
      <main className="plain-page version-page" id="version">
        <StyleSheet href={sheet} />
        <h1>{say('page.version')}</h1>
        {shelf ? <p>{say('shelf.unknown')}</p> : <ShelfStatus loading={loading} />}
        <p>
          <a href={pageHref('data/')}>{say('shelf.allVersions')}</a>
        </p>
      </main>
    );
  }
  const [newest] = shelf.releases;
  const isNewest = release === newest;
  const address = addressOf(release.path);
  return (
    <main className="plain-page version-page" id="version">
      <StyleSheet href={sheet} />
      <p className="version-facts">{say('shelf.versionOf')}</p>
      <h1 translate="no">{title}</h1>
      <dl className="version-list">
        <div>
          <dt>{say('shelf.version')}</dt>
          <dd>
            <code>{release.version}</code>
          </dd>
        </div>
        <div>
          <dt>{release.note === null ? say('shelf.codedOn') : say('shelf.releasedOn')}</dt>
          <dd>
            <time dateTime={release.on}>{formatDay(release.on, say)}</time>
          </dd>
        </div>
        <div>
          <dt>{say('shelf.holds')}</dt>
          <dd data-computed="count">
            {say('shelf.count.claims', { count: release.claims })}, {say('shelf.count.flows', { count: release.flows })}
          </dd>
        </div>
      </dl>
      {newest && !isNewest ? (
        <p className="version-standing">
          {say('shelf.older')} <a href={pageHref(newest.path)}>{say('shelf.newest', { version: newest.version })}</a>
        </p>
      ) : (
        <p className="version-standing">
          {say('shelf.isNewest')} <a href={pageHref('')}>{say('shelf.look')}</a>
        </p>
      )}
      {shelf.excerpts && <p>{say('shelf.excerpts')}</p>}
      <h2>{shelf.releases[index + 1] ? say('shelf.changed') : say('shelf.about')}</h2>
      <p>{release.note ?? say('shelf.notReleased')}</p>
      <Changes release={release} before={shelf.releases[index + 1]} />
      <h2>{say('shelf.files')}</h2>
      <p>{say('shelf.files.frozen')}</p>
      <Downloads shelf={shelf} version={release} />
      <h2 id="cite">{say('shelf.cite')}</h2>
      <p className="version-address">{say('shelf.cite.how', { version: release.version })}</p>
      <p className="version-address">
        <a href={pageHref(release.path)}>{address}</a>
      </p>
      <Copy texts={[{ label: say('shelf.cite.copy'), copied: say('shelf.cite.copied'), text: address }]} byHand={say('shelf.copyByHand')} />
      <p>
        <a href={pageHref('data/')}>{say('shelf.allVersions')}</a>
      </p>
    </main>
  );
}
