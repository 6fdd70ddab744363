// Builds an embed of a view: its settings, a live preview, and the lines to paste.
import '../../messages/share/words.ts';
import { useCallback, useMemo, useState } from 'react';
import { frameAddress, snippetsFor } from '../../exports/embedSnippets.ts';
import { useReader } from '../../marks/reader.ts';
import { asksSwap } from '../../selection/askedSwap.ts';
import { sliceDataset } from '../../selection/slice.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import { FIRST_VIEW, VIEWS, viewsOf } from '../../views/index.ts';
import { embedHeight } from '../embed/embedHeight.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { OneFileButton } from '../../one-file/OneFileButton.tsx';
import { useServices } from '../../services/services.ts';
import type { PageProps } from '../page.ts';
import snippetsSheet from '../cite/snippets.css?url';
import { Preview } from './Preview.tsx';
import { Settings } from './Settings.tsx';
import { SnippetList } from './SnippetList.tsx';
import sheet from './share.css?url';

/** From the narrowest column to a wall; most text columns are about 700 px. */
const WIDTH_PX = { least: 280, usual: 700, most: 1920 };
const PHONE_PX = 360;
const FROZEN = {
  file: String(import.meta.env['VITE_FROZEN_SCRIPT'] ?? 'embed.js'),
  integrity: String(import.meta.env['VITE_FROZEN_INTEGRITY'] ?? ''),
};

export function SharePage({ article, query, push, replace }: PageProps) {
  const { say, addressOf, pageHref } = useReader();
  const { saveOneFile } = useServices();
  const { dataset } = article;
  const { source } = dataset.file;
  const slice = useMemo(() => sliceDataset(dataset, query), [dataset, query]);
  // The heights that the previews reported, by address and width.
  const [measured, setMeasured] = useState<Readonly<Record<string, number>>>({});
  const onHeight = useCallback(
    (key: string, height: number) => setMeasured((all) => (all[key] === height ? all : { ...all, [key]: height })),
    [],
  );
  const view = viewsOf(article).find((each) => each === query.view) ?? FIRST_VIEW;
  const widthPx = Math.max(WIDTH_PX.least, Math.min(WIDTH_PX.most, Math.round(Number(query.w)) || WIDTH_PX.usual));
  const site = addressOf('');
  const title = say('embed.frameTitle', { view: say(VIEWS[view].title), title: source.title });
  const settings = { site, view, query, title, frozen: FROZEN };
  const address = frameAddress(snippetsFor({ ...settings, heightPx: 0 }).iframe) ?? '';
  const heightAt = (px: number) => measured[`${address} ${px}`] ?? embedHeight(view, slice, article.ground, px, asksSwap(query));
  const heightPx = Math.max(heightAt(widthPx), heightAt(PHONE_PX));
  const snippets = snippetsFor({ ...settings, heightPx });
  // The preview shows the same as the snippet, but from this page's own site.
  const here = import.meta.env.BASE_URL + address.slice(site.length);
  return (
    <main className="share-page" id="share">
      <StyleSheet href={sheet} />
      <StyleSheet href={snippetsSheet} />
      <header>
        <h1>{say('page.share')}</h1>
        <p>{say(article.isOwn ? 'share.own' : 'share.intro')}</p>
      </header>
      {!article.isOwn && (
        <>
          <FilterBar slice={slice} query={query} push={push} replace={replace} />
          <div className="share-body">
            <Settings
              view={view}
              views={viewsOf(article)}
              widthPx={widthPx}
              dataset={dataset}
              query={query}
              push={push}
              replace={replace}
            />
            <section className="share-previews" aria-labelledby="share-preview">
              <h2 id="share-preview">{say('share.preview')}</h2>
              <p className="share-note" data-computed="pixels">
                {say('share.height', { height: heightAt(widthPx) })}
              </p>
              {[widthPx, PHONE_PX].map((px, index) => (
                <Preview
                  key={index}
                  words={say(index === 0 ? 'share.preview.at' : 'share.preview.phone', { width: px })}
                  title={`${title} (${px})`}
                  address={here}
                  widthPx={px}
                  heightPx={heightAt(px)}
                  onHeight={(height) => onHeight(`${address} ${px}`, height)}
                />
              ))}
            </section>
            <SnippetList snippets={snippets} title={title} />
            {saveOneFile && (
              <section className="share-file" aria-labelledby="share-file">
                <h2 id="share-file">{say('share.file')}</h2>
                <OneFileButton part={view} article={article} query={query} save={saveOneFile} />
              </section>
            )}
          </div>
          <section className="share-all" aria-labelledby="share-all">
            <h2 id="share-all">{say('share.all')}</h2>
            <ul>
              {viewsOf(article).map((id) => (
                <li key={id}>
                  <a href={pageHref(`embed/${id}/`)}>{say(VIEWS[id].title)}</a> <code>/embed/{id}/</code>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </main>
  );
}
