// Shows a talk's first slide, which introduces the article, and its last, which gives sources and citations.
import { apa } from '../../exports/citations/apa.ts';
import { articleReference, datasetReference } from '../../exports/citations/index.ts';
import { useReader } from '../../marks/reader.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Article } from '../../services/article.ts';
import '../../messages/data/words.ts';

export function OpeningSlide({ dataset }: { readonly dataset: Dataset }) {
  const { say } = useReader();
  const { source } = dataset.file;
  const { claims, flows } = dataset;
  const figures = [...claims.values()].filter(({ measure }) => measure !== null).length;
  const counts = [
    { count: claims.size, text: say('present.claims', { count: claims.size }) },
    { count: flows.size, text: say('present.flows', { count: flows.size }) },
    { count: figures, text: say('present.figures', { count: figures }) },
  ];
  return (
    <div className="slide-opening">
      <p className="slide-at">
        {say(`source.kind.${source.kind}`)} · <span translate="no">{dataset.people.get(source.author)?.name}</span> ·{' '}
        {source.published ?? say('source.undated')}
      </p>
      <h2 lang={source.language} dir="auto" translate="no">
        {source.title}
      </h2>
      <ul className="slide-counts" data-computed="count">
        {counts.map(({ count, text }) => (
          <li key={text}>
            <b>{count}</b> {text}
          </li>
        ))}
      </ul>
      <p className="slide-question">{say('present.how')}</p>
    </div>
  );
}

export function ClosingSlide({ article: { dataset, version, ground, isOwn } }: { readonly article: Article }) {
  const { say, addressOf } = useReader();
  const { source, coding, id } = dataset.file;
  const site = addressOf('');
  const address = isOwn ? '' : addressOf(`data/${id}/v/${version}/`);
  const about = { dataset, at: null };
  const rows = [
    { name: say('present.article'), text: apa.write(articleReference(about)) },
    { name: say('present.rights'), text: source.rights },
    { name: say('present.coding'), text: apa.write(datasetReference({ ...about, version, address, say })) },
    { name: say('shelf.name.licence'), text: coding.licence },
    ...(isOwn || !site.startsWith('http') ? [] : [{ name: say('present.site'), text: site }]),
    { name: say('present.basemap'), text: ground.source },
  ];
  return (
    <div className="slide-closing">
      <h2>{say('present.closing')}</h2>
      <dl data-computed="citation">
        {rows.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto" translate="no">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
