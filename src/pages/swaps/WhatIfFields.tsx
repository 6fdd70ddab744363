// Shows the calculation's form: the swap, the unit, and the four numbers.
import { useId, useState } from 'react';
import { useReader } from '../../marks/reader.ts';
import { formatMeasure } from '../../messages/measures.ts';
import { letterNames, unitInWords } from '../../messages/sayWhatIf.ts';
import type { Dataset } from '../../model/dataset.ts';
import { LETTERS, type Letter } from '../../model/swaps/swapModel.ts';
import type { SwapUnit } from '../../model/swaps/swapUnits.ts';
import { chooseSwap, chooseUnit, emptySwap, type AskedSwap } from '../../selection/askedSwap.ts';
import { plainNumber, plainPositive } from '../../selection/plainNumber.ts';
import type { Query } from '../../selection/query.ts';
import { NumberSlider } from '../../ui/NumberSlider.tsx';
import { useAlive } from '../../ui/useAlive.ts';
import { sliderReach } from './sliderReach.ts';

interface Props {
  readonly asked: AskedSwap;
  readonly dataset: Dataset;
  readonly query: Query;
  push(query: Query): void;
  replace(query: Query): void;
}

export function WhatIfFields({ asked, dataset, query, push, replace }: Props) {
  const { say } = useReader();
  const id = useId();
  const alive = useAlive();
  // The scale stays fixed while a slider is held.
  const [held, setHeld] = useState<number | null>(null);
  const { mechanism, numbers, unit, units } = asked;
  const names = letterNames(asked, say);
  const reach = sliderReach(Object.values(numbers), unit);
  const isEmpty = LETTERS.every((letter) => query[letter] === null) && query.density === null;
  return (
    <form className="what-if-fields" onSubmit={(event) => event.preventDefault()}>
      {dataset.mechanisms.size > 1 && (
        <fieldset className="what-if-choice">
          <legend>{say('whatIf.which')}</legend>
          {[...dataset.mechanisms.values()].map((each) => (
            <label key={each.id}>
              <input
                type="radio"
                name={`${id}-swap`}
                disabled={!alive}
                checked={each === mechanism}
                onChange={() => push(chooseSwap(query, each))}
              />
              {each.name}
            </label>
          ))}
        </fieldset>
      )}
      {units.length > 1 && <UnitChoice asked={asked} query={query} alive={alive} push={push} replace={replace} />}
      {LETTERS.map((letter) => (
        <NumberSlider
          key={`${mechanism.id} ${letter}`}
          name={names[letter]}
          letter={letter.toUpperCase()}
          value={query[letter]}
          unit={unit}
          max={held ?? reach}
          words={{ slider: say('whatIf.slider', { name: names[letter] }), unset: say('whatIf.unset'), wrong: say('whatIf.wrong') }}
          disabled={!alive}
          accept={plainNumber}
          onChange={(value) => replace({ ...query, swap: mechanism.id, [letter]: value })}
          onHold={(isHeld) => setHeld(isHeld ? reach : null)}
        >
          <Said letter={letter} asked={asked} />
        </NumberSlider>
      ))}
      {/* Never removed or disabled, so that it keeps the focus. */}
      <button
        type="button"
        className="what-if-clear"
        aria-disabled={isEmpty || undefined}
        onClick={() => !isEmpty && push({ ...emptySwap(query), swap: mechanism.id })}
      >
        {say('whatIf.clear')}
      </button>
    </form>
  );
}

/** Says what the article gives for a number: only the delivery can have a figure, that of its flow. */
function Said({ letter, asked: { mechanism } }: { readonly letter: Letter; readonly asked: AskedSwap }) {
  const { say, claimHref } = useReader();
  const [delivery] = mechanism.legs;
  if (letter !== 'r' || delivery?.measure == null) return <>{say('whatIf.notSaid')}</>;
  return (
    <a href={claimHref(delivery.claims[0])} data-claims={delivery.claims.join(' ')}>
      {say('whatIf.said', { amount: formatMeasure(delivery.measure, say) })}
    </a>
  );
}

interface UnitProps extends Omit<Props, 'dataset'> {
  readonly alive: boolean;
}

function UnitChoice({ asked, query, alive, push, replace }: UnitProps) {
  const { say } = useReader();
  const id = useId();
  const { unit, units, densityKgM3 } = asked;
  const next = new Map<SwapUnit, Query | null>(units.map((each) => [each, chooseUnit(query, asked, each)]));
  const blocked = units.find((each) => next.get(each) === null);
  const takesDensity = units.includes('Mt') && units.includes('bbl/d');
  const reason =
    blocked === undefined
      ? null
      : blocked === 'bcm' || unit === 'bcm'
        ? say('whatIf.blocked.never', { from: unit, unit: blocked })
        : say('whatIf.blocked.density', { unit: blocked });
  return (
    <>
      <fieldset className="what-if-choice" aria-describedby={reason === null ? undefined : `${id}-why`}>
        <legend>{say('whatIf.unit')}</legend>
        {units.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-unit`}
              checked={each === unit}
              disabled={!alive || next.get(each) === null}
              onChange={() => {
                const asking = next.get(each);
                if (asking) push(asking);
              }}
            />
            {unitInWords(each, say)}
          </label>
        ))}
        {reason !== null && (
          <p id={`${id}-why`} className="number-note">
            {reason}
          </p>
        )}
      </fieldset>
      {takesDensity && (
        <NumberSlider
          name={say('whatIf.density')}
          letter="ρ"
          value={query.density}
          unit="kg/m³"
          max={Math.max(1200, densityKgM3 ?? 0)}
          words={{ slider: say('whatIf.slider', { name: say('whatIf.density') }), unset: say('whatIf.unset'), wrong: say('whatIf.wrong') }}
          disabled={!alive}
          accept={plainPositive}
          onChange={(density) => replace({ ...query, density })}
          onHold={() => {}}
        >
          <span data-computed="unit">{say('whatIf.density.note')}</span>
        </NumberSlider>
      )}
    </>
  );
}
