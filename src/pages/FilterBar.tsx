// The filters with their counts, "N of M claims", and a way to reset them.
import { GlyphIcon } from '../marks/Glyph.tsx';
import { StatusLine } from '../marks/StatusLine.tsx';
import { useReader } from '../marks/reader.ts';
import type { Say } from '../messages/say.ts';
import { speakerName, type Dataset } from '../model/dataset.ts';
import { STATUSES } from '../model/schema.ts';
import { clearFilters, FILTER_KEYS, isFiltering, NO_TYPE, toggleChoice, type FilterKey, type Query } from '../selection/query.ts';
import { facetsOf, type Slice } from '../selection/slice.ts';
import { Chip } from '../ui/Chip.tsx';
import './filterBar.css';

interface Props {
  readonly slice: Slice;
  readonly query: Query;
  ask(query: Query): void;
}

export function FilterBar({ slice, query, ask }: Props) {
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
          onToggle={() => ask(toggleChoice(query, key, value))}
        >
          <ChoiceSign dataset={dataset} choiceKey={key} value={value} />
          {name}
        </Chip>
      );
    });
  // Filters that have no row of their own show as chips that can be taken away.
  const others = FILTER_KEYS.filter((key) => key !== 'type' && key !== 'status').flatMap((key) =>
    query[key].map((value) => ({ key, value })),
  );
  return (
    <div className="filters" role="group" aria-label={say('filter.label')}>
      <div className="filters-row">
        {(['type', 'status'] as const).map((key) => (
          <div key={key} className="chips" role="group" aria-label={say(`filter.${key}`)}>
            <span className="filters-name" aria-hidden="true">
              {say(`filter.${key}`)}
            </span>
            {chipsOf(key)}
          </div>
        ))}
        {others.map(({ key, value }) => {
          const name = choiceName(dataset, key, value, say);
          return (
            <Chip
              key={`${key} ${value}`}
              pressed
              count={null}
              label={say('filter.remove', { name })}
              onToggle={() => ask(toggleChoice(query, key, value))}
            >
              {say(`filter.${key}`)}: {name} ×
            </Chip>
          );
        })}
      </div>
      <div className="filters-end">
        <span className="count filters-count" data-computed="count">
          {say('filter.count', { shown: slice.claims.length, count: dataset.claims.size })}
        </span>
        <button type="button" className="quiet" disabled={!isFiltering(query)} onClick={() => ask(clearFilters(query))}>
          {say('filter.reset')}
        </button>
      </div>
    </div>
  );
}

function ChoiceSign({ dataset, choiceKey, value }: { readonly dataset: Dataset; readonly choiceKey: FilterKey; readonly value: string }) {
  if (choiceKey === 'status') {
    const status = STATUSES.find((each) => each === value);
    return status === undefined ? null : <StatusLine status={status} />;
  }
  const type = [...dataset.types.values()].find(({ id }) => id === value);
  return <GlyphIcon name={type?.glyph ?? null} colour={type?.colour ?? null} />;
}

function choiceName(dataset: Dataset, key: FilterKey, value: string, say: Say): string {
  const named = (entries: Iterable<{ id: string; name: string }>) => [...entries].find(({ id }) => id === value)?.name ?? value;
  switch (key) {
    case 'type':
      return value === NO_TYPE ? say('type.none') : named(dataset.types.values());
    case 'status': {
      const status = STATUSES.find((each) => each === value);
      return status === undefined ? value : say(`status.${status}`);
    }
    case 'party':
      return named(dataset.parties.values());
    case 'speaker': {
      const person = [...dataset.people.keys()].find((id) => id === value);
      return person === undefined ? say('speaker.not-attributed') : (speakerName(dataset, person) ?? value);
    }
    case 'figure':
      return say(value === 'given' ? 'filter.figure.given' : 'filter.figure.not-given');
  }
}
