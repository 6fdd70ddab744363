// A flow to a sentence: what is said, between whom, of which type, how firmly, and with which figure.
import { endName, type Dataset, type End } from '../model/dataset.ts';
import type { FlowRow } from '../selection/flowRows.ts';
import { measureInWords } from './measures.ts';
import type { Say } from './say.ts';

/** A flow in words: what is said, between whom, of which type, how firmly, and with which figure. */
export function describeFlow({ flow, type }: FlowRow, dataset: Dataset, say: Say): string {
  const name = (end: End | null, missing: 'map.originNotStated' | 'map.destinationNotGiven') =>
    end === null ? say(missing) : endName(end);
  const undirected = flow.direction === 'undirected' || flow.direction === 'not-stated';
  return say(undirected ? 'map.flow.undirected' : 'map.flow', {
    paraphrase: dataset.claims.get(flow.claims[0])?.paraphrase ?? '',
    from: name(flow.from, 'map.originNotStated'),
    to: name(flow.to, 'map.destinationNotGiven'),
    type: type.name,
    status: say(`status.${flow.status}`),
    amount: flow.measure ? measureInWords(flow.measure, say) : say('map.noFigure'),
  });
}
