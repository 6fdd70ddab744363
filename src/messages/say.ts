// Says messages in the reader's language: a key and its values give a sentence.
import type { MessageKey } from './all.ts';
import first from './first/en.json';

export type { MessageKey };
export type MessageValues = Readonly<Record<string, string | number>>;

/** Says a message: replaces `{name}` by the value of that name. A message with forms takes the one for `count`. */
export type Say = ((key: MessageKey, values?: MessageValues) => string) & { readonly language: string };

type Forms = string | { readonly one: string; readonly other: string };

const english: Partial<Record<MessageKey, Forms>> = { ...first };

/** Adds a feature's messages to the first ones; `words.ts` in its folder calls this. */
export function learn(more: Partial<Record<MessageKey, Forms>>): void {
  Object.assign(english, more);
}

/** Makes the `say` of one language. Formats numbers as that language does; a missing value shows as its name. */
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
