// Finds what is wrong with a presentation: as a package, in the order of its elements, and for those who edit it or don't see it.
import { orderFaults } from './elementOrder.ts';
import { all, childrenOf, readOffice, type OfficeFile, type OfficePart, type XmlElement } from './officeParts.ts';

/**
 * Sentences, none where all is well. Knows the rules of packages (ECMA-376, part 2, 8 and 9), the order of the elements that we write, and what
 * programs refuse or repair: ids that are not unique, relationships that lead nowhere, connectors that hold nothing. The schemas
 * themselves are not at hand, so that what stands in an attribute is not checked here: `npm run exports:check` asks a validator that has them.
 */
export function deckFaults(bytes: Uint8Array): string[] {
  const file = readOffice(bytes);
  const slides = partsOf(file, 'slide');
  return [
    ...packageFaults(file),
    ...slides.flatMap((slide) => slideFaults(slide, file)),
    ...partsOf(file, 'chart').flatMap((chart) => chartFaults(chart, file)),
  ];
}

/** Faults of any package of ours, a workbook too. */
export function packageFaults(file: OfficeFile): string[] {
  const reached = new Set<string>();
  const follow = (targets: readonly string[]): void => {
    for (const target of targets) {
      if (reached.has(target)) continue;
      reached.add(target);
      follow((file.parts.get(target)?.relations ?? []).flatMap(({ target: next, isOutside }) => (isOutside ? [] : [next])));
    }
  };
  follow(file.relations.map(({ target }) => target));
  return [
    ...file.broken.map((path) => `${path} is not well-formed`),
    ...[...reached].filter((path) => !file.parts.has(path)).map((path) => `${path} is asked for and not there`),
    ...[...file.parts.keys()].filter((path) => !reached.has(path)).map((path) => `${path} is there and nothing leads to it`),
    ...[...file.parts.values()].flatMap((part) =>
      [...partFaults(part), ...(part.root === null ? [] : orderFaults(part.root))].map((fault) => `${part.path}: ${fault}`),
    ),
  ];
}

function partFaults({ type, root, relations, path }: OfficePart): string[] {
  const ids = relations.map(({ id }) => id);
  const asked = all(root).flatMap(({ attributes }) => ['r:id', 'r:embed', 'r:link'].flatMap((name) => attributes[name] ?? []));
  return [
    ...(type === null || (type === 'application/xml' && path.endsWith('.xml')) ? ['has no content type'] : []),
    ...repeated(ids).map((id) => `two relationships are called ${id}`),
    ...asked.filter((id) => !ids.includes(id)).map((id) => `asks for ${id}, which is no relationship`),
    ...relations
      .filter(({ isOutside, target }) => isOutside && !/^(?:https?|mailto):/.test(target))
      .map(({ target }) => `leads outside to ${target}`),
  ];
}

function slideFaults({ path, root, relations }: OfficePart, file: OfficeFile): string[] {
  const named = all(root, 'p:cNvPr');
  const shapes = named.slice(1);
  const ids = named.map((element) => element.attributes['id'] ?? '');
  const ends = [...all(root, 'a:stCxn'), ...all(root, 'a:endCxn')];
  const titles = all(root, 'p:sp').filter((shape) =>
    all(shape, 'p:ph').some(({ attributes }) => /^(?:title|ctrTitle)$/.test(attributes['type'] ?? '')),
  );
  const notes = relations.find(({ type }) => type === 'notesSlide');
  const spoken = all(notes && file.parts.get(notes.target)?.root, 'a:t').map(({ text }) => text);
  return [
    ...repeated(ids).map((id) => `two shapes have the id ${id}`),
    ...shapes
      .filter((shape) => shape.attributes['name'] === undefined)
      .map((shape) => `the shape ${shape.attributes['id'] ?? ''} has no name`),
    ...shapes
      .filter((shape) => !isDescribed(shape))
      .map((shape) => `“${shape.attributes['name'] ?? ''}” says nothing to those who do not see it`),
    ...ends
      .filter((end) => !ids.includes(end.attributes['id'] ?? ''))
      .map((end) => `a connector holds the shape ${end.attributes['id'] ?? ''}, which is not there`),
    ...all(root, 'p:cNvCxnSpPr')
      .filter((connector) => childrenOf(connector).length < 2)
      .map(() => 'a connector has a loose end'),
    ...(titles.length === 1 ? [] : [`has ${titles.length} titles`]),
    ...(titles.length === 1 && textOf(titles[0]) === '' ? ['has an empty title'] : []),
    ...(spoken.join('').trim() === '' && notes === undefined ? ['has no notes'] : []),
    ...all(root, 'a:ext')
      .filter((extent) => ['cx', 'cy'].some((name) => Number(extent.attributes[name] ?? 0) < 0))
      .map(() => 'a shape has a negative size'),
  ].map((fault) => `${path}: ${fault}`);
}

/** Words of its own, or the mark that it only decorates. */
function isDescribed(shape: XmlElement): boolean {
  return (
    all(shape, 'adec:decorative').some(({ attributes }) => attributes['val'] === '1') || (shape.attributes['descr'] ?? '').trim() !== ''
  );
}

function textOf(shape: XmlElement | undefined): string {
  return all(shape, 'a:t')
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** The cache of a chart holds as many points as it says, and its workbook is one. */
function chartFaults({ path, root, relations }: OfficePart, file: OfficeFile): string[] {
  const book = relations.find(({ type }) => type === 'package');
  const bytes = book && file.parts.get(book.target)?.bytes;
  const counts = [...all(root, 'c:numCache'), ...all(root, 'c:strCache')].map((cache) => ({
    said: Number(all(cache, 'c:ptCount')[0]?.attributes['val']),
    highest: Math.max(-1, ...all(cache, 'c:pt').map((point) => Number(point.attributes['idx']))),
  }));
  return [
    ...counts.filter(({ said, highest }) => !(highest < said)).map(() => 'a series has more points than it says'),
    ...(bytes === undefined ? ['has no workbook'] : packageFaults(readOffice(bytes))),
  ].map((fault) => `${path}: ${fault}`);
}

/** Part of the presentation, by the relationships that lead to them. */
function partsOf({ parts }: OfficeFile, type: string): OfficePart[] {
  const targets = new Set(
    [...parts.values()].flatMap(({ relations }) => relations.filter((relation) => relation.type === type).map(({ target }) => target)),
  );
  return [...targets].flatMap((target) => parts.get(target) ?? []);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
