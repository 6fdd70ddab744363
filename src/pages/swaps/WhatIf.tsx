// Shows the calculation of a swap: the reader's numbers, the outcome, its charts, and how it is worked out.
import '../../messages/swaps/words.ts';
import { useMemo } from 'react';
import type { Ground } from '../../map/ground.ts';
import { useReader } from '../../marks/reader.ts';
import { askedSwap } from '../../selection/askedSwap.ts';
import type { Query } from '../../selection/query.ts';
import type { Slice } from '../../selection/slice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import sliderSheet from '../../ui/numberSlider.css?url';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import { whatIfView } from '../../views/whatIf/whatIf.ts';
import pictureSheet from '../../views/whatIf/whatIf.css?url';
import { ViewPicture } from '../../views/ViewPanel.tsx';
import { SwapPresets } from './SwapPresets.tsx';
import { ReplayChange } from './ReplayChange.tsx';
import { WhatIfFields } from './WhatIfFields.tsx';
import { WhatIfMethod } from './WhatIfMethod.tsx';
import { WhatIfNumbers } from './WhatIfNumbers.tsx';
import { WhatIfOutcome } from './WhatIfOutcome.tsx';
import sheet from './whatIf.css?url';

export interface WhatIfProps {
  readonly slice: Slice;
  readonly ground: Ground;
  readonly query: Query;
  /** For a choice, which back undoes. */
  push(query: Query): void;
  /** For typing and moving sliders. */
  replace(query: Query): void;
  /** Whether space is short: the table is then folded, and the formulas left out. */
  readonly isShort?: boolean;
}

export function WhatIf({ slice, ground, query, push, replace, isShort = false }: WhatIfProps) {
  const { say } = useReader();
  const { dataset } = slice;
  const asked = useMemo(() => askedSwap(dataset, query), [dataset, query]);
  const view = useMemo(() => asked && whatIfView(asked), [asked]);
  if (asked === null || view === null) return null;
  const isWhole = Object.values(asked.numbers).every((amount) => amount !== null);
  return (
    <section className="view view-what-if what-if" id="what-if" aria-labelledby="what-if-title" data-colour={asked.type.colour}>
      {[sliderSheet, pictureSheet, sheet].map((href) => (
        <StyleSheet key={href} href={href} />
      ))}
      <header>
        <h2 id="what-if-title">{say('whatIf.title')}</h2>
        <p>
          <strong>{say('whatIf.arithmetic')}</strong> {say('whatIf.intro')}
        </p>
        <noscript>
          <p className="what-if-no-script">{say('whatIf.noScript')}</p>
        </noscript>
      </header>
      <WhatIfFields asked={asked} dataset={dataset} query={query} push={push} replace={replace} />
      <Boundary say={say}>
        <SwapPresets asked={asked} query={query} push={push} />
      </Boundary>
      <WhatIfOutcome asked={asked} />
      <Boundary say={say}>
        <ViewPicture view={view} slice={slice} ground={ground} />
      </Boundary>
      {isWhole && <ReplayChange />}
      <WhatIfNumbers asked={asked} open={!isShort} />
      {!isShort && <WhatIfMethod />}
    </section>
  );
}
