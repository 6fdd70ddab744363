// Lists the data dictionary: every field of every table, and the allowed values with their rules.
import { useReader } from '../../marks/reader.ts';
import { dictionaryOf, wholeDictionary, type AllowedValue } from '../../exports/dictionary.ts';
import { TABLE_IDS } from '../../exports/tables.ts';
import type { Dataset } from '../../model/dataset.ts';
import '../../messages/table/words.ts';

interface Props {
  readonly dataset: Dataset;
}

/** The anchor of a field's vocabulary; tables that share a vocabulary share its anchor. */
const placeOf = (field: string) => `vocabulary-${field}`;

export function Dictionary({ dataset }: Props) {
  const { say } = useReader();
  return TABLE_IDS.map((table, index) => (
    <details key={table} className="dictionary" open={index === 0}>
      <summary>
        {say(`table.name.${table}`)} <code>{table}.csv</code>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('dictionary.field')}</th>
            <th scope="col">{say('dictionary.kind')}</th>
            <th scope="col">{say('dictionary.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {dictionaryOf(table, dataset, say).map(({ id, name, kind, meaning, required, allowed }) => (
            <tr key={id}>
              <th scope="row">
                <code>{id}</code>
                <span>{name}</span>
              </th>
              <td>
                {say(`dictionary.kind.${kind}`)}
                {required && <span>{say('dictionary.required')}</span>}
              </td>
              <td>
                {meaning} {allowed && <a href={`#${placeOf(id)}`}>{say('dictionary.allowed')}</a>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  ));
}

/** Lists each vocabulary once, in the order in which the tables first use it. */
export function Vocabularies({ dataset }: Props) {
  const { say } = useReader();
  const found = new Map<string, { readonly name: string; readonly values: Map<string, AllowedValue> }>();
  for (const { id, name, allowed } of wholeDictionary(dataset, say)) {
    if (allowed === null) continue;
    const vocabulary = found.get(id) ?? { name, values: new Map<string, AllowedValue>() };
    for (const each of allowed) vocabulary.values.set(each.value, each);
    found.set(id, vocabulary);
  }
  return [...found].map(([id, { name, values }]) => (
    <section key={id} className="vocabulary" id={placeOf(id)} aria-labelledby={`${placeOf(id)}-name`}>
      <h3 id={`${placeOf(id)}-name`}>
        {name} <code>{id}</code>
      </h3>
      <dl>
        {[...values.values()].map(({ value, meaning }) => (
          <div key={value}>
            <dt>
              <code>{value}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
