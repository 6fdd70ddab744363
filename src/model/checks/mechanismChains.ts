// Checks that a mechanism is one chain of one-way flows, joined by links in the article's words.
import { group } from 'd3';
import type { Check, Checked } from './check.ts';
import { finding, quoted, type Finding } from '../reading/fault.ts';
import type { MechanismEntry } from '../schema.ts';

export const mechanismChains: Check = {
  id: 'mechanism-chains',
  *find(checked) {
    const legOf = new Map<string, string>();
    for (const [i, mechanism] of checked.file.mechanisms.entries()) {
      const at = `$.mechanisms[${i}]`;
      yield* checkLegs(at, mechanism, checked, legOf);
      yield* checkLinks(at, mechanism, checked);
    }
  },
};

function* checkLegs(at: string, mechanism: MechanismEntry, { flows }: Checked, legOf: Map<string, string>): Iterable<Finding> {
  if (mechanism.legs.length < 2) yield finding(`${at}.legs`, `${mechanism.legs.length}`, 'at least two legs');
  const reached = reachedFrom(mechanism);
  for (const [i, leg] of mechanism.legs.entries()) {
    const path = `${at}.legs[${i}]`;
    const direction = flows.get(leg)?.direction;
    const other = legOf.get(leg);
    legOf.set(leg, mechanism.id);
    if (direction === 'two-way' || direction === 'undirected') {
      yield finding(path, `${quoted(leg)}, a flow that is ${direction}`, 'a flow that goes one way');
    }
    if (other !== undefined && other !== mechanism.id) {
      yield finding(path, `${quoted(leg)}, a leg of ${quoted(other)} already`, 'a flow of this mechanism only');
    }
    if (!reached.has(leg)) yield finding(path, `${quoted(leg)}, to which no link leads`, 'a leg that links join to the first');
  }
}

function* checkLinks(at: string, mechanism: MechanismEntry, { claims }: Checked): Iterable<Finding> {
  const legs = new Set<string>(mechanism.legs);
  if (mechanism.links.length === 0) yield finding(`${at}.links`, 'none', 'at least one link between legs');
  for (const [i, link] of mechanism.links.entries()) {
    const path = `${at}.links[${i}]`;
    for (const end of ['from', 'to'] as const) {
      if (!legs.has(link[end]))
        yield finding(`${path}.${end}`, quoted(link[end]), `a leg of this mechanism: ${mechanism.legs.slice(0, 8).join(', ')}`);
    }
    if (link.from === link.to) yield finding(`${path}.to`, `${quoted(link.to)}, as in "from"`, 'another leg');
    const claim = claims.get(link.claim);
    if (claim !== undefined && !claim.quote.exact.includes(link.words)) {
      yield finding(`${path}.words`, quoted(link.words), `words of the quote of ${quoted(link.claim)}: ${quoted(claim.quote.exact)}`);
    }
  }
}

/** Gives the legs that links reach from the first, itself included. */
function reachedFrom({ legs, links }: MechanismEntry): Set<string> {
  const next = group(links, ({ from }): string => from);
  const reached = new Set<string>(legs.slice(0, 1));
  for (const leg of reached) for (const { to } of next.get(leg) ?? []) reached.add(to);
  return reached;
}
