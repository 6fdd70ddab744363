// Lists a claim's facts: its figure, what is not given, its flows, and the rule of its status.
import { GlyphIcon } from '../../marks/Glyph.tsx';
import { Names } from '../../marks/Names.tsx';
import { useReader } from '../../marks/reader.ts';
import { flowPath, namesOnPath } from '../../messages/describeFlow.ts';
import { formatPeriod, measureInWords } from '../../messages/measures.ts';
import { flowsOfClaim, type Claim, type Dataset } from '../../model/dataset.ts';

export function ClaimFacts({ claim, dataset }: { readonly claim: Claim; readonly dataset: Dataset }) {
  const { say } = useReader();
  const flows = flowsOfClaim(dataset, claim.id);
  return (
    <dl className="card-facts">
      {claim.measure && (
        <>
          <dt>{say('card.figure')}</dt>
          <dd>
            {measureInWords(claim.measure, say)}, {formatPeriod(claim.measure, say)}
          </dd>
        </>
      )}
      {claim.notGiven.length > 0 && (
        <>
          <dt>{say('card.notSaid')}</dt>
          <dd>{claim.notGiven.map((omission) => say(`omission.${omission}`)).join(', ')}</dd>
        </>
      )}
      <dt>{say(flows.length > 1 ? 'card.flows' : 'card.flow')}</dt>
      {flows.length === 0 && <dd>{say('card.noFlow')}</dd>}
      {flows.map((flow) => {
        const type = dataset.types.get(flow.types[0]);
        return (
          <dd key={flow.id} data-flow={flow.id} data-claims={flow.claims.join(' ')}>
            <GlyphIcon name={type?.glyph ?? null} colour={type?.colour ?? null} />{' '}
            <Names text={flowPath(flow, say)} names={namesOnPath(flow)} />
            {flow.measure && flow.measure !== claim.measure && `; ${measureInWords(flow.measure, say)}`}
          </dd>
        );
      })}
      <dt>{say('card.status')}</dt>
      <dd>{say(`status.rule.${claim.status}`)}</dd>
    </dl>
  );
}
