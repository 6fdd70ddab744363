// Describes an export for every format: its title, source, licence, filter, address and time.
import type { Taken } from './export.ts';
import '../messages/download/words.ts';

export interface AboutLine {
  readonly name: string;
  readonly value: string;
}

/** The title of the whole export. */
export function titleOf({ dataset, say }: Taken): string {
  return say('export.title', { title: dataset.file.source.title });
}

/** The filter in words; null if the export has everything in its own order. */
export function filterOf({ whole, filter, say }: Taken): string | null {
  if (whole) return null;
  return filter === '' ? say('export.about.someFilter') : filter;
}

/** Named lines that say where an export comes from. A value that the article does not give reads "not given". */
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

/** The same for programs, as JSON members with fixed names. Null means not given, or no filter. */
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
