// Checks that every id an entry names exists.
import type { Check, Checked } from './check.ts';
import { finding, quoted } from '../reading/fault.ts';
import { nearestWord } from '../text/nearest.ts';
import { NOT_ATTRIBUTED } from '../schema.ts';

type Ids = ReadonlyMap<string, unknown>;

/** How many unknown ids get a suggestion of the nearest existing one. */
const MAX_SUGGESTED = 25;

export const references: Check = {
  id: 'references',
  *find(checked) {
    let suggested = 0;
    for (const { path, id, among, what } of dangling(checked)) {
      const near = (suggested += 1) > MAX_SUGGESTED ? null : nearestWord(id, among.keys());
      yield finding(path, `${quoted(id)}, which no entry has`, `the id of ${what}`, near && quoted(near));
    }
  },
};

interface Dangling {
  readonly path: string;
  readonly id: string;
  readonly among: Ids;
  readonly what: string;
}

function* dangling({ file, claims, flows, parties, places, people, types }: Checked): Iterable<Dangling> {
  const ends = new Map<string, unknown>([...parties, ...places]);
  yield* resolve('$.source.author', file.source.author, people, 'a person');
  for (const [i, party] of file.parties.entries()) yield* resolve(`$.parties[${i}].at`, party.at, places, 'a place');
  for (const [i, place] of file.places.entries()) yield* resolve(`$.places[${i}].within`, place.within, parties, 'a party');
  for (const [i, claim] of file.claims.entries()) {
    const at = `$.claims[${i}]`;
    if (claim.speaker !== NOT_ATTRIBUTED) {
      yield* resolve(`${at}.speaker`, claim.speaker, people, `a person, or "${NOT_ATTRIBUTED}"`);
    }
    yield* resolve(`${at}.reportedBy`, claim.reportedBy, people, 'a person');
    yield* resolveAll(`${at}.types`, claim.types, types, 'a type');
    yield* resolveAll(`${at}.parties`, claim.parties, parties, 'a party');
  }
  for (const [i, flow] of file.flows.entries()) {
    const at = `$.flows[${i}]`;
    yield* resolveAll(`${at}.types`, flow.types, types, 'a type');
    yield* resolve(`${at}.from`, flow.from, ends, 'a party or a place');
    yield* resolveAll(`${at}.via`, flow.via, ends, 'a party or a place');
    yield* resolve(`${at}.to`, flow.to, ends, 'a party or a place');
    yield* resolve(`${at}.reaching`, flow.reaching, places, 'a place');
    yield* resolveAll(`${at}.claims`, flow.claims, claims, 'a claim');
    yield* resolve(`${at}.measureFrom`, flow.measureFrom, claims, 'a claim');
  }
  for (const [i, mechanism] of file.mechanisms.entries()) {
    const at = `$.mechanisms[${i}]`;
    yield* resolveAll(`${at}.legs`, mechanism.legs, flows, 'a flow');
    for (const [j, link] of mechanism.links.entries()) {
      yield* resolve(`${at}.links[${j}].from`, link.from, flows, 'a flow');
      yield* resolve(`${at}.links[${j}].to`, link.to, flows, 'a flow');
      yield* resolve(`${at}.links[${j}].claim`, link.claim, claims, 'a claim');
    }
    for (const [j, pair] of mechanism.notNamed.entries()) {
      yield* resolve(`${at}.notNamed[${j}].from`, pair.from, parties, 'a party');
      yield* resolve(`${at}.notNamed[${j}].to`, pair.to, parties, 'a party');
    }
  }
  yield* resolveAll('$.taken.cutFlows', file.taken?.cutFlows ?? [], flows, 'a flow');
  for (const [i, step] of (file.steps ?? []).entries()) yield* resolveAll(`$.steps[${i}].claims`, step.claims, claims, 'a claim');
}

function* resolveAll(path: string, ids: readonly string[], among: Ids, what: string): Iterable<Dangling> {
  for (const [index, id] of ids.entries()) yield* resolve(`${path}[${index}]`, id, among, what);
}

function* resolve(path: string, id: string | null, among: Ids, what: string): Iterable<Dangling> {
  if (id !== null && !among.has(id)) yield { path, id, among, what };
}
