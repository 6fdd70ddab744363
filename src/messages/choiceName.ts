// Names a choice of a filter.
import { speakerName, type Dataset } from '../model/dataset.ts';
import { STATUSES } from '../model/schema.ts';
import { NO_TYPE, type FilterKey } from '../selection/query.ts';
import type { Say } from './say.ts';

/** Names a type, status, party, speaker or figure; gives a value that the dataset does not have unchanged. */
export function choiceName(dataset: Dataset, key: FilterKey, value: string, say: Say): string {
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
