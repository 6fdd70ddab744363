// Shows the filters with their counts, "N of M claims", and a reset button.
import { GlyphIcon } from '../../marks/Glyph.tsx';
import { StatusLine } from '../../marks/StatusLine.tsx';
import { useReader } from '../../marks/reader.ts';
import { choiceName } from '../../messages/choiceName.ts';
import type { Dataset } from '../../model/dataset.ts';
import { STATUSES } from '../../model/schema.ts';
import { clearFilters, FILTER_KEYS, isFiltering, toggleChoice, type FilterKey, type Query } from '../../selection/query.ts';
import { facetsOf, sliceDataset, type Slice } from '../../selection/slice.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import './filterBar.css';

interface Props {
  readonly slice: Slice;
  readonly query: Query;
  push(query: Query): void;
  replace(query: Query): void;
}

/** Filters behind a button; only their active choices show in the bar. */
const MORE = ['party', 'speaker', 'figure'] as const;

export function FilterBar({ slice, query, push, replace }: Props) {
  const { say } = useReader();
  const { dataset } = slice;
  const chipsOf = (key: FilterKey) =>
    facetsOf(dataset, query, key).map(({ value, count, chosen }) => {
      const name = choiceName(dataset, key, value, say);
      return (
        <Chip
          key={value}
          pressed={chosen}
          count={count}
          label={say('filter.choice', { name, count })}
          onToggle={() => push(toggleChoice(query, key, value))}
        >
          <ChoiceSign dataset={dataset} choiceKey={key} value={value} />
          <ChoiceWords choiceKey={key} name={name} />
        </Chip>
      );
    });
  // Choices made behind the button show as chips to remove.
  const others = MORE.flatMap((key) => query[key].map((value) => ({ key, value })));
  return (
    <div className="filters" role="group" aria-label={say('filter.label')}>
      <div className="filters-row">
        {(['type', 'status'] as const).map((key) => (
          <div key={key} className="chips" role="group" aria-label={say(`filter.by.${key}`)}>
            <span className="filters-name" aria-hidden="true">
              {say(`filter.by.${key}`)}
            </span>
            {chipsOf(key)}
          </div>
        ))}
        <div className="filters-more">
          {query.q !== null && (
            <Chip pressed count={null} label={say('filter.remove', { name: query.q })} onToggle={() => push({ ...query, q: null })}>
              <span translate="no">“{query.q}”</span> ×
            </Chip>
          )}
          {others.map(({ key, value }) => {
            const name = choiceName(dataset, key, value, say);
            return (
              <Chip
                key={`${key} ${value}`}
                pressed
                count={null}
                label={say('filter.remove', { name })}
                onToggle={() => push(toggleChoice(query, key, value))}
              >
                {say(`filter.by.${key}`)}: <ChoiceWords choiceKey={key} name={name} /> ×
              </Chip>
            );
          })}
        </div>
      </div>
      <div className="filters-end">
        <Popover label={say('filter.more')} title={say('filter.more')}>
          <div className="filters-search">
            <SearchField
              label={say('search.label')}
              placeholder={say('search.placeholder')}
              value={query.q ?? ''}
              onSearch={(words) => replace({ ...query, q: words === '' ? null : words })}
            />
          </div>
          {MORE.map((key) => (
            <div key={key} className="filters-group" role="group" aria-label={say(`filter.by.${key}`)}>
              <p aria-hidden="true">{say(`filter.by.${key}`)}</p>
              {chipsOf(key)}
            </div>
          ))}
        </Popover>
        <span className="count filters-count" data-computed="count">
          {say('filter.count', { shown: slice.claims.length, count: dataset.claims.size })}
        </span>
        <button type="button" className="quiet" aria-disabled={!isFiltering(query)} onClick={() => push(clearFilters(query))}>
          {say('filter.reset')}
        </button>
      </div>
      {slice.claims.length === 0 && <Loosen slice={slice} query={query} push={push} />}
    </div>
  );
}

/** Writes a choice's name; those of parties and speakers are not translated. */
function ChoiceWords({ choiceKey, name }: { readonly choiceKey: FilterKey; readonly name: string }) {
  return <span translate={choiceKey === 'party' || choiceKey === 'speaker' ? 'no' : undefined}>{name}</span>;
}

function ChoiceSign({ dataset, choiceKey, value }: { readonly dataset: Dataset; readonly choiceKey: FilterKey; readonly value: string }) {
  if (choiceKey === 'status') {
    const status = STATUSES.find((each) => each === value);
    return status === undefined ? null : <StatusLine status={status} />;
  }
  if (choiceKey !== 'type') return null;
  const type = [...dataset.types.values()].find(({ id }) => id === value);
  return <GlyphIcon name={type?.glyph ?? null} colour={type?.colour ?? null} />;
}

/** Offers filters to loosen when nothing matches, with the number of claims that each would bring back. */
function Loosen({ slice, query, push }: Omit<Props, 'replace'>) {
  const { say } = useReader();
  const { dataset } = slice;
  const looser = [
    ...FILTER_KEYS.flatMap((key) =>
      query[key].map((value) => ({ name: choiceName(dataset, key, value, say), query: toggleChoice(query, key, value) })),
    ),
    ...(query.q === null ? [] : [{ name: query.q, query: { ...query, q: null } }]),
  ].map((each) => ({ ...each, count: sliceDataset(dataset, each.query).claims.length }));
  return (
    <p className="filters-nothing" role="alert">
      {say('filter.nothing')}
      {looser
        .filter(({ count }) => count > 0)
        .map((each) => (
          <button key={each.name} type="button" className="chip" data-computed="count" onClick={() => push(each.query)}>
            {say('filter.nothing.loosen', { name: each.name, count: each.count })}
          </button>
        ))}
    </p>
  );
}
