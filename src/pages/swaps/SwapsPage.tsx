// Shows the article's swaps in its own words and legs, beside a calculation with the reader's own numbers.
import '../../messages/swaps/words.ts';
import { useMemo } from 'react';
import { useReader } from '../../marks/reader.ts';
import { clearFilters } from '../../selection/query.ts';
import { sliceDataset } from '../../selection/slice.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import { ViewToolsContext, type ViewTools } from '../../views/viewTools.ts';
import type { PageProps } from '../page.ts';
import { ImageButton } from '../../image/ImageButton.tsx';
import stepsSheet from '../../views/swaps/steps.css?url';
import { SwapSection } from './SwapSection.tsx';
import sheet from './swapsPage.css?url';
import { WhatIf } from './WhatIf.tsx';

export function SwapsPage({ article, query, push, replace }: PageProps) {
  const { say } = useReader();
  const { dataset, ground } = article;
  const slice = useMemo(() => sliceDataset(dataset, query), [dataset, query]);
  const tools = useMemo((): ViewTools => (panel) => <ImageButton {...{ panel, article, query }} />, [article, query]);
  const hasSwaps = dataset.mechanisms.size > 0;
  return (
    <ViewToolsContext value={tools}>
      <main className="swaps-page" id="swaps">
        {[stepsSheet, sheet].map((href) => (
          <StyleSheet key={href} href={href} />
        ))}
        <div className="swaps-said">
          <header>
            <h1>{say('swapsPage.title')}</h1>
            <p>{say(hasSwaps ? 'swapsPage.intro' : 'swapsPage.none')}</p>
            {hasSwaps && (
              <p className="swaps-jump">
                <a href="#what-if">{say('swapsPage.toWhatIf')} ↓</a>
              </p>
            )}
          </header>
          {hasSwaps && slice.mechanisms.length === 0 && (
            <p className="swaps-filtered">
              {say('swapsPage.filtered')}{' '}
              <button type="button" onClick={() => push(clearFilters(query))}>
                {say('swapsPage.showAll')}
              </button>
            </p>
          )}
          {slice.mechanisms.map((mechanism) => (
            <SwapSection key={mechanism.id} mechanism={mechanism} slice={slice} ground={ground} />
          ))}
        </div>
        {hasSwaps && <WhatIf slice={slice} ground={ground} query={query} push={push} replace={replace} />}
      </main>
    </ViewToolsContext>
  );
}
