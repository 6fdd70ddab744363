// Says a difference between two versions of a dataset in a sentence that names what changed.
import type { Difference } from '../model/releases/differences.ts';
import { STATUSES } from '../model/schema.ts';
import type { MessageKey, Say } from './say.ts';
import './difference/words.ts';

/** Cuts longer words: the versions themselves have the rest. */
const MAX_LENGTH = 160;

export function sayDifference(difference: Difference, say: Say): string {
  switch (difference.kind) {
    case 'added':
    case 'removed': {
      const { kind, list, id, name } = difference;
      const thing = nameOf(list, id, name, say);
      return kind === 'added' ? say('difference.added', { thing }) : say('difference.removed', { thing });
    }
    case 'retired': {
      const { id, name, successor, why } = difference;
      const thing = nameOf('claims', id, name, say);
      return successor === null ? say('difference.retired', { thing, why }) : say('difference.succeeded', { thing, successor, why });
    }
    case 'changed': {
      const { list, id, name, field, from, to } = difference;
      const values = { field: fieldOf(field, say), from: valueOf(from, say), to: valueOf(to, say) };
      return say('difference.changed', { thing: nameOf(list, id, name, say), ...values });
    }
    case 'moved': {
      const { list, ids } = difference;
      const listed = ids.map((id) => (list === 'claims' ? id : valueOf(id, say))).join(', ');
      return list === 'claims'
        ? say('difference.moved', { count: ids.length, listed })
        : say('difference.movedLeftOut', { count: ids.length, listed });
    }
    case 'reordered':
      return say('difference.reordered', { list: say(`difference.list.${difference.list}`), listed: difference.ids.join(', ') });
    case 'about': {
      const { field, from, to } = difference;
      return say('difference.about', { field: fieldOf(field, say), from: valueOf(from, say), to: valueOf(to, say) });
    }
    case 'text':
      return say('difference.text');
    case 'leftOut': {
      const quote = valueOf(difference.quote, say);
      return difference.change === 'added' ? say('difference.leftOut.added', { quote }) : say('difference.leftOut.removed', { quote });
    }
    case 'leftOutWhy':
      return say('difference.leftOut.why', {
        quote: valueOf(difference.quote, say),
        from: valueOf(difference.from, say),
        to: valueOf(difference.to, say),
      });
  }
}

function nameOf(list: Extract<Difference, { list: unknown; id: unknown }>['list'], id: string, name: string, say: Say): string {
  return say(`difference.thing.${list}`, { id, name: cut(within(name)) });
}

/** Names a field; gives the key of one from a newer version of the format. */
function fieldOf(field: string, say: Say): string {
  const key = `difference.field.${field.replace('.', '-')}` as MessageKey;
  const name = say(key);
  return name === key ? field : name;
}

/** Says a value of any field in words: `not given` for null and for a missing field. */
function valueOf(value: unknown, say: Say): string {
  if (value === null || value === undefined) return say('difference.notGiven');
  if (typeof value === 'string') {
    const status = STATUSES.find((each) => each === value);
    return status === undefined ? say('difference.words', { words: cut(within(value)) }) : say(`status.${status}`);
  }
  if (typeof value === 'boolean') return value ? say('difference.yes') : say('difference.no');
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const parts = value.map((each: unknown) => (typeof each === 'string' || typeof each === 'number' ? String(each) : entryOf(each, say)));
    return parts.length === 0 ? say('difference.none') : cut(parts.join(', '));
  }
  return cut(entryOf(value, say));
}

/** Says an object by its fields: `bound greater-than, unit USD billion, value 4`. */
function entryOf(value: unknown, say: Say): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([field, part]: [string, unknown]) => {
    const plain = typeof part === 'string' || typeof part === 'number' ? String(part) : valueOf(part, say);
    return `${field} ${plain}`;
  });
  return fields.join(', ');
}

/** Turns double quotation marks into single ones, for use inside a quotation. */
function within(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length > MAX_LENGTH ? `${characters.slice(0, MAX_LENGTH).join('')}…` : text;
}
