// Says a message in the reader's language, with its values filled in.
import type { MessageKey } from './all.ts';
import first from './first/en.json';

export type { MessageKey };
export type MessageValues = Readonly<Record<string, string | number>>;

/** Says a message: `{name}` is replaced by the value of that name; a message with forms takes the one for `count`. */
export type Say = ((key: MessageKey, values?: MessageValues) => string) & { readonly language: string };

type Forms = string | { readonly one: string; readonly other: string };

const english: Partial<Record<MessageKey, Forms>> = { ...first };

/** Adds a feature's messages to those that are there from the start: `words.ts` of its folder. */
export function learn(more: Partial<Record<MessageKey, Forms>>): void {
  Object.assign(english, more);
}

/** The speaker of one language. Numbers are set as that language sets them; a value that is missing shows as its name. */
export function sayIn(language: string, messages: Partial<Readonly<Record<MessageKey, Forms>>> = english): Say {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const say = (key: MessageKey, values: MessageValues = {}): string => {
    const forms = messages[key] ?? key;
    const count = values['count'];
    const text = typeof forms === 'string' ? forms : typeof count === 'number' && plural.select(count) === 'one' ? forms.one : forms.other;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? number.format(value) : value;
    });
  };
  return Object.assign(say, { language });
}
