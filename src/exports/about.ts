// Says of an export, once for every format: title, source, licence, filter, address and time.
import type { Taken } from './export.ts';
import '../messages/download/words.ts';

export interface AboutLine {
  readonly name: string;
  readonly value: string;
}

/** What the export as a whole is called: the claims of the article. */
export function titleOf({ dataset, say }: Taken): string {
  return say('export.title', { title: dataset.file.source.title });
}

/** The filter in words; null where everything was taken in its own order. */
export function filterOf({ whole, filter, say }: Taken): string | null {
  if (whole) return null;
  return filter === '' ? say('export.about.someFilter') : filter;
}

/** The lines that say where an export comes from, each with its name; what is not given says so. */
export function aboutLines(taken: Taken): AboutLine[] {
  const { dataset, claims, flows, version, address, at, say } = taken;
  const { source, coding } = dataset.file;
  const notGiven = say('export.about.notGiven');
  return [
    { name: say('export.about.title'), value: source.title },
    { name: say('export.about.author'), value: authorOf(taken) },
    { name: say('export.about.publisher'), value: source.publisher ?? notGiven },
    { name: say('export.about.published'), value: source.published ?? notGiven },
    { name: say('export.about.source'), value: source.address ?? notGiven },
    { name: say('export.about.rights'), value: source.rights },
    { name: say('export.about.coding'), value: coding.by },
    { name: say('export.about.coded'), value: coding.on },
    { name: say('export.about.licence'), value: coding.licence },
    { name: say('export.about.licenceAddress'), value: coding.licenceAddress },
    { name: say('export.about.version'), value: version },
    { name: say('export.about.filter'), value: filterOf(taken) ?? say('export.about.noFilter') },
    { name: say('export.about.claims'), value: say('export.about.some', { shown: claims.length, total: dataset.claims.size }) },
    { name: say('export.about.flows'), value: say('export.about.some', { shown: flows.length, total: dataset.flows.size }) },
    { name: say('export.about.address'), value: address === '' ? say('export.about.device') : address },
    { name: say('export.about.at'), value: at },
  ];
}

/** The same for programs: JSON members with fixed names; null is not given, or no filter. */
export function aboutMembers(taken: Taken): Readonly<Record<string, unknown>> {
  const { dataset, version, address, at } = taken;
  const { source, coding } = dataset.file;
  return {
    title: titleOf(taken),
    source: {
      title: source.title,
      author: authorOf(taken),
      publisher: source.publisher,
      published: source.published,
      address: source.address,
      rights: source.rights,
    },
    codedBy: coding.by,
    licence: coding.licence,
    licenceAddress: coding.licenceAddress,
    dataset: dataset.file.id,
    version,
    filter: filterOf(taken),
    address: address === '' ? null : address,
    at,
  };
}

export function authorOf({ dataset }: Taken): string {
  const { author } = dataset.file.source;
  return dataset.people.get(author)?.name ?? author;
}
