// Finds what is wrong with a collection of Web Annotations, by the rules of the W3C's model.

type Json = Readonly<Record<string, unknown>>;

const MOTIVATIONS =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  );
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/i;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/**
 * Sentences that say what breaks https://www.w3.org/TR/annotation-model/ (sections 3.1, 3.2.4, 3.3, 4.2.4, 4.2.5, 5.1, 5.2), and
 * where a selector does not select: a position counts Unicode code points of the text, a quote stands there with what is before
 * and after it. None where all is well.
 */
export function annotationFaults(value: unknown, text: string): string[] {
  const collection = objectOf(value);
  const page = objectOf(collection['first']);
  const items = listOf(page['items']).map(objectOf);
  const ids = items.map(({ id }) => id);
  const points = [...text];
  return [
    ...unless(collection['@context'] === 'http://www.w3.org/ns/anno.jsonld', 'the collection lacks its context'),
    ...unless(collection['type'] === 'AnnotationCollection' && isIri(collection['id']), 'the collection lacks its type or id'),
    ...unless(collection['total'] === items.length, 'the total is not the number of annotations'),
    ...unless(page['type'] === 'AnnotationPage' && isIri(page['id']), 'the page lacks its type or id'),
    ...unless(page['partOf'] === collection['id'] && page['startIndex'] === 0, 'the page is not the first of its collection'),
    ...unless(new Set(ids).size === ids.length, 'two annotations share an id'),
    ...items.flatMap((item) => itemFaults(item, points).map((fault) => `${String(item['id'])}: ${fault}`)),
  ];
}

function itemFaults(item: Json, points: readonly string[]): string[] {
  const bodies = listOf(item['body']).map(objectOf);
  const targets = listOf(item['target']).map(objectOf);
  const motivations = listOf(item['motivation']);
  return [
    ...unless(item['type'] === 'Annotation' && isIri(item['id']), 'lacks its type or id'),
    ...unless(motivations.length > 0 && motivations.every(isMotivation), 'a motivation is none of the model’s'),
    ...unless(item['created'] === undefined || (isText(item['created']) && TIME.test(item['created'])), 'created is not a time in UTC'),
    ...unless(isIri(item['rights']), 'rights is not an address'),
    ...unless(typeof objectOf(item['creator'])['name'] === 'string', 'the creator has no name'),
    ...bodies.flatMap((body) => [
      ...unless(body['type'] === 'TextualBody' && typeof body['value'] === 'string', 'a body is not a text'),
      ...unless(isMotivation(body['purpose']), 'the purpose of a body is none of the model’s'),
    ]),
    ...unless(targets.length > 0, 'has no target'),
    ...targets.flatMap((target) => targetFaults(target, points)),
  ];
}

function targetFaults(target: Json, points: readonly string[]): string[] {
  const { source } = target;
  const selectors = listOf(target['selector']).map(objectOf);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  return [
    ...unless(target['type'] === 'SpecificResource', 'a target is not a specific resource'),
    ...unless(isIri(typeof source === 'string' ? source : objectOf(source)['id']), 'the source of a target has no address'),
    ...unless(
      quote !== undefined && isText(quote['exact']) && isText(quote['prefix']) && isText(quote['suffix']),
      'a target lacks its quote',
    ),
    ...unless(
      selectors.every((each) => each === quote || each === position),
      'a selector is none of the model’s',
    ),
    ...(quote && position ? selectionFaults(quote, position, points) : []),
  ];
}

function selectionFaults(quote: Json, { start, end }: Json, points: readonly string[]): string[] {
  if (typeof start !== 'number' || typeof end !== 'number') return ['a position has no start or no end'];
  const before = points.slice(0, start).join('');
  const after = points.slice(end).join('');
  return [
    ...unless(points.slice(start, end).join('') === quote['exact'], 'the words do not stand at their position'),
    ...unless(
      before.endsWith(String(quote['prefix'])) && after.startsWith(String(quote['suffix'])),
      'what stands around the words differs',
    ),
  ];
}

function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isIri(value: unknown): boolean {
  return isText(value) && IRI.test(value);
}

function isMotivation(value: unknown): boolean {
  return isText(value) && MOTIVATIONS.includes(value);
}

function objectOf(value: unknown): Json {
  // Any object may be looked into: what is not there is undefined.
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
