// Shows an embed's settings as a form: view, selection, theme, width, title and background.
import { useId } from 'react';
import { useReader } from '../../marks/reader.ts';
import { numbersInWords } from '../../messages/sayWhatIf.ts';
import type { Dataset } from '../../model/dataset.ts';
import { askedSwap, asksSwap, emptySwap } from '../../selection/askedSwap.ts';
import { writeQuery, type Query } from '../../selection/query.ts';
import { VIEWS, type ViewId } from '../../views/index.ts';

interface Props {
  readonly view: ViewId;
  readonly views: readonly ViewId[];
  readonly widthPx: number;
  readonly dataset: Dataset;
  readonly query: Query;
  push(query: Query): void;
  replace(query: Query): void;
}

const THEMES = [null, 'light', 'dark'] as const;
/** Common widths, px: a phone, a side column, an article, a page, a wall. */
const WIDTHS = [320, 400, 600, 700, 960, 1200, 1920];

export function Settings({ view, views, widthPx, dataset, query, push, replace }: Props) {
  const { say } = useReader();
  const id = useId();
  return (
    <form className="share-settings" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{say('share.view')}</legend>
        {views.map((each) => (
          <label key={each}>
            <input type="radio" name={`${id}-view`} checked={each === view} onChange={() => push({ ...query, view: each })} />
            {say(VIEWS[each].title)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('share.theme')}</legend>
        {THEMES.map((each) => (
          <label key={each ?? 'reader'}>
            <input type="radio" name={`${id}-theme`} checked={each === query.theme} onChange={() => replace({ ...query, theme: each })} />
            {say(`share.theme.${each ?? 'reader'}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('share.frame')}</legend>
        <label>
          <input
            type="checkbox"
            checked={query.title === null}
            onChange={() => push({ ...query, title: query.title === null ? 'off' : null })}
          />
          {say('share.title')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={query.ground !== null}
            onChange={() => push({ ...query, ground: query.ground === null ? 'none' : null })}
          />
          {say('share.ground')}
        </label>
        {query.ground !== null && <p className="share-note">{say('share.ground.note')}</p>}
      </fieldset>
      {VIEWS[view].showsSwaps && <WhatIfSettings dataset={dataset} query={query} push={push} />}
      <label className="share-field">
        <span>{say('share.width')}</span>
        <select value={widthPx} onChange={({ target }) => push({ ...query, w: target.value })}>
          {[...new Set([...WIDTHS, widthPx])]
            .toSorted((a, b) => a - b)
            .map((width) => (
              <option key={width}>{width}</option>
            ))}
        </select>
      </label>
      <label className="share-field">
        <span>{say('share.claim')}</span>
        <select
          value={query.claim ?? ''}
          onChange={({ target }) => push({ ...query, claim: [...dataset.claims.keys()].find((claim) => claim === target.value) ?? null })}
        >
          <option value="">{say('share.claim.none')}</option>
          {[...dataset.claims.values()].map((claim) => (
            <option key={claim.id} value={claim.id} data-claim={claim.id}>
              {claim.paraphrase}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

/** Includes or leaves out the calculation's numbers; readers change them on its own page. */
function WhatIfSettings({ dataset, query, push }: Pick<Props, 'dataset' | 'query' | 'push'>) {
  const { say } = useReader();
  const asked = askedSwap(dataset, query);
  if (asked === null) return null;
  const isAsked = asksSwap(query);
  const numbers = [asked.mechanism.name, numbersInWords(asked, say)].filter((part) => part !== '').join(': ');
  return (
    <fieldset>
      <legend>{say('share.whatIf')}</legend>
      <label>
        <input
          type="checkbox"
          checked={isAsked}
          onChange={() => push(isAsked ? { ...emptySwap(query), swap: null } : { ...query, swap: asked.mechanism.id })}
        />
        {say('share.whatIf.with')}
      </label>
      {isAsked && (
        <p className="share-note" data-computed="what-if">
          {numbers}.{' '}
          <a href={`${import.meta.env.BASE_URL}swaps/${writeQuery({ ...query, view: null, w: null })}`}>{say('share.whatIf.change')}</a>
        </p>
      )}
    </fieldset>
  );
}
