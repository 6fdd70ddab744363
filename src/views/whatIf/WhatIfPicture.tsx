// Shows a what-if: bars, curve, the bends in words, and whose numbers they are.
import { lettersInWords, numbersInWords, sayCurve, sayKink } from '../../messages/sayWhatIf.ts';
import { missingFor } from '../../model/swaps/swapModel.ts';
import type { Frame } from '../view.ts';
import { BalanceBars } from './BalanceBars.tsx';
import { ExportsCurve } from './ExportsCurve.tsx';
import type { PlacedWhatIf } from './placeWhatIf.ts';

export function WhatIfPicture({ placed, frame }: { readonly placed: PlacedWhatIf; readonly frame: Frame }) {
  const { asked, balance, curve, parts } = placed;
  const { say } = frame;
  const numbers = numbersInWords(asked, say);
  return (
    <div className="what-if-picture" data-colour={asked.type.colour} data-computed="what-if">
      {parts === 'all' && <h3>{say('whatIf.chart')}</h3>}
      {curve === null ? (
        <p className="what-if-missing">
          {say('whatIf.missing.curve', { letters: lettersInWords(missingFor('before', asked.numbers), say) })}
        </p>
      ) : (
        <>
          <ExportsCurve curve={curve} asked={asked} say={say} />
          <ol className="what-if-kinks">
            {curve.kinks.map((kink) => (
              <li key={kink.kind}>
                <b>{kink.number}</b> {sayKink(kink, asked, say)}
              </li>
            ))}
          </ol>
          {curve.curve.flat !== null && <p className="what-if-missing">{sayCurve(curve.curve, asked, say)}</p>}
        </>
      )}
      {parts === 'all' && (
        <>
          <h3>{say('whatIf.balance')}</h3>
          {balance === null ? (
            <p className="what-if-missing">
              {say('whatIf.missing.balance', { letters: lettersInWords(missingFor('after', asked.numbers), say) })}
            </p>
          ) : (
            <BalanceBars balance={balance} asked={asked} say={say} />
          )}
        </>
      )}
      {parts === 'all' && numbers !== '' && (
        <p className="what-if-note">
          {say('whatIf.pictureNote', { numbers })} {say('whatIf.arithmetic')}
        </p>
      )}
    </div>
  );
}
