// Explains the calculation's formulas in letters and words, enough to do it by hand.
import { useReader } from '../../marks/reader.ts';

const FORMULAS = [
  ['before', 'min(max(P − C, 0), K)'],
  ['after', 'min(max(P − C + min(R, C), 0), K)'],
  ['freed', 'max(P − C + min(R, C), 0) − max(P − C, 0)'],
] as const;

export function WhatIfMethod() {
  const { say } = useReader();
  return (
    <div className="what-if-method" data-computed="formula">
      <h3>{say('whatIf.method')}</h3>
      <p>{say('whatIf.method.letters')}</p>
      <dl>
        {FORMULAS.map(([which, formula]) => (
          <div key={which}>
            <dt>
              <code>{formula}</code>
            </dt>
            <dd>{say(`whatIf.method.${which}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
