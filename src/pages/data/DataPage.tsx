// Describes the dataset: its files, how to load and cite it, how it was made, and how to open your own.
import type { ReactNode } from 'react';
import '../../messages/data/words.ts';
import '../../messages/own/words.ts';
import { useReader } from '../../marks/reader.ts';
import type { MessageKey } from '../../messages/say.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { articleReference, datasetReference } from '../../exports/citations/index.ts';
import { Cite } from '../cite/Cite.tsx';
import { Downloads } from './Downloads.tsx';
import { OwnData } from '../own/OwnData.tsx';
import type { PageProps } from '../page.ts';
import type { Article } from '../../services/article.ts';
import { useToday } from '../cite/useToday.ts';
import { useLoading } from '../../ui/loading/queries.ts';
import { ShelfStatus } from './ShelfStatus.tsx';
import { Versions } from './Versions.tsx';
import { Dictionary, Vocabularies } from './Dictionary.tsx';
import { Coding, LeftOut, Republishing } from './Coding.tsx';
import { Snippets } from './Snippets.tsx';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import sheet from './dataPage.css?url';
import shelfSheet from './shelf.css?url';

/** Sections about published files. */
const PUBLISHED = ['downloads', 'load', 'versions', 'republishing'];

interface Section {
  readonly id: string;
  readonly title: MessageKey;
  readonly intro?: MessageKey;
  readonly body: ReactNode;
}

export function DataPage({ article, shelf: load }: PageProps) {
  const loading = useLoading(load);
  const shelf = loading.kind === 'here' ? loading.value : null;
  const { say, addressOf } = useReader();
  const { dataset, version } = article;
  const { source, coding, id } = dataset.file;
  const frozen = shelf?.releases.find((release) => release.version === version)?.path ?? `data/${id}/v/${version}/`;
  const all: readonly Section[] = [
    { id: 'downloads', title: 'data.downloads', intro: 'data.downloads.intro', body: shelf ? <Downloads shelf={shelf} /> : <ShelfStatus loading={loading} /> },
    { id: 'load', title: 'data.load', intro: 'data.load.intro', body: <Snippets folder={addressOf(frozen)} /> },
    { id: 'cite', title: 'data.cite', intro: 'data.cite.intro', body: <Citations article={article} path={frozen} /> },
    { id: 'own', title: 'own.title', intro: 'own.intro', body: <OwnData /> },
    { id: 'dictionary', title: 'data.dictionary', intro: 'data.dictionary.intro', body: <Dictionary dataset={dataset} /> },
    { id: 'vocabularies', title: 'data.vocabularies', intro: 'data.vocabularies.intro', body: <Vocabularies dataset={dataset} /> },
    { id: 'coding', title: 'data.coding', intro: 'data.coding.intro', body: <Coding dataset={dataset} /> },
    { id: 'left-out', title: 'data.leftOut', intro: 'data.leftOut.intro', body: <LeftOut dataset={dataset} /> },
    { id: 'versions', title: 'data.versions', intro: 'data.versions.intro', body: shelf ? <Versions shelf={shelf} /> : <ShelfStatus loading={loading} /> },
    { id: 'republishing', title: 'data.republishing', body: <Republishing dataset={dataset} excerpts={shelf?.excerpts ?? false} /> },
  ];
  // A dataset on this device alone has nothing published.
  const sections = article.isOwn ? all.filter(({ id: each }) => !PUBLISHED.includes(each)) : all;
  return (
    <main className="data-page" id="data">
<StyleSheet href={sheet} />
<StyleSheet href={shelfSheet} />
      <header className="data-head">
        <h1>{say('page.data')}</h1>
        <p>
          {say('data.intro', { title: source.title, by: coding.by, licence: coding.licence })}{' '}
          <span data-computed="count">
            {say('data.holds', { count: dataset.claims.size, flows: dataset.flows.size, parties: dataset.parties.size })}
          </span>
        </p>
        <p>{say('data.version', { version, on: coding.on })}</p>
      </header>
      <nav className="data-contents" aria-label={say('data.contents')}>
        <ul>
          {sections.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{say(section.title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="data-sections" id="sections">
        {sections.map(({ id: sectionId, title, intro, body }) => (
          <section key={sectionId} id={sectionId} aria-labelledby={`${sectionId}-title`}>
            <h2 id={`${sectionId}-title`}>{say(title)}</h2>
            {intro !== undefined && <p className="data-intro">{say(intro)}</p>}
            <Boundary say={say}>{body}</Boundary>
          </section>
        ))}
      </div>
    </main>
  );
}

/** Cites the dataset at its frozen address, and the article that it was coded from. */
function Citations({ article: { dataset, version, isOwn }, path }: { readonly article: Article; readonly path: string }) {
  const { say, addressOf } = useReader();
  const at = useToday();
  const { id, source } = dataset.file;
  return (
    <>
      <h3>{say('data.cite.dataset')}</h3>
      <Cite reference={datasetReference({ dataset, version, address: isOwn ? '' : addressOf(path), at, say })} fileName={`${id}-${version}`} />
      <h3>{say('data.cite.article', { title: source.title })}</h3>
      <Cite reference={articleReference({ dataset, at })} fileName={`${id}-article`} />
    </>
  );
}
