// Describes a flow in a sentence: what is said, between whom, of which type, how firmly, and with which figure.
import { endName, type Dataset, type End, type Flow } from '../model/dataset.ts';
import type { FlowRow } from '../selection/flowRows.ts';
import { measureInWords } from './measures.ts';
import type { Say } from './say.ts';

/** Describes a flow in words: what is said, between whom, of which type, how firmly, and with which figure. */
export function describeFlow({ flow, type }: FlowRow, dataset: Dataset, say: Say): string {
  const undirected = flow.direction === 'undirected' || flow.direction === 'not-stated';
  return say(undirected ? 'map.flow.undirected' : 'map.flow', {
    paraphrase: dataset.claims.get(flow.claims[0])?.paraphrase ?? '',
    ...flowEnds(flow, say),
    type: type.name,
    status: say(`status.${flow.status}`),
    amount: flow.measure ? measureInWords(flow.measure, say) : say('map.noFigure'),
  });
}

/** Names a flow's two ends, or says that one is not given. */
export function flowEnds(flow: Flow, say: Say): { readonly from: string; readonly to: string } {
  const name = (end: End | null, missing: 'map.originNotStated' | 'map.destinationNotGiven') =>
    end === null ? say(missing) : endName(end);
  return { from: name(flow.from, 'map.originNotStated'), to: name(flow.to, 'map.destinationNotGiven') };
}

/** Names the parties and places on a flow's path. */
export function namesOnPath({ from, via, to, reaching }: Flow): string[] {
  const ends = [from, ...via, to].flatMap((end) => (end === null ? [] : [endName(end)]));
  return [...new Set([...ends, ...(reaching ? [reaching.name] : [])])];
}

/** Writes a flow's path on one line: its ends and what is between them, in its direction or with a word for none. */
export function flowPath(flow: Flow, say: Say): string {
  const { from, to } = flowEnds(flow, say);
  const stops = [from, ...flow.via.map(endName), to].join(` ${say(`flow.join.${flow.direction}`)} `);
  const rest = [
    ...(flow.reaching ? [say('flow.reaching', { place: flow.reaching.name })] : []),
    ...(flow.direction === 'undirected' || flow.direction === 'not-stated' ? [say(`flow.direction.${flow.direction}`)] : []),
  ];
  return [stops, ...rest].join(', ');
}
