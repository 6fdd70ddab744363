// Checks that a tour has steps, that each rests on a claim, and that its view can show one of its claims.
import type { Check, Checked } from './check.ts';
import { finding, quoted, type Finding } from '../reading/fault.ts';
import { nearestWord } from '../text/nearest.ts';
import type { StepEntry } from '../schema.ts';
import type { StepNeed } from '../stepViews.ts';

export const tourSteps: Check = {
  id: 'tour-steps',
  *find(checked) {
    const { steps } = checked.file;
    if (steps?.length === 0) yield finding('$.steps', 'no step', 'at least one step, or no list', 'take out "steps"');
    for (const [i, step] of (steps ?? []).entries()) yield* findIn(checked, step, `$.steps[${i}]`);
  },
};

function* findIn(checked: Checked, { id, claims, view }: StepEntry, path: string): Iterable<Finding> {
  if (claims.length === 0) {
    const near = checked.claims.has(id) ? id : nearestWord(id, checked.claims.keys());
    yield finding(`${path}.claims`, 'no claim', 'at least one claim that the step is about', near && `[${quoted(near)}]`);
    return;
  }
  // A claim that does not exist is a fault of another check.
  const known = claims.filter((claim) => checked.claims.has(claim));
  const need = checked.stepViews[view] ?? 'nothing';
  const wanted = known.length > 0 && need !== 'nothing' ? WANTED[need] : null;
  if (wanted && !known.some((claim) => wanted.has(checked, claim))) {
    yield finding(
      `${path}.view`,
      `${quoted(view)}, where none of the step’s claims ${wanted.verb}`,
      wanted.expected,
      quoted(Object.keys(checked.stepViews)[0]),
    );
  }
}

interface Wanted {
  readonly verb: string;
  readonly expected: string;
  has(checked: Checked, claim: string): boolean;
}

/** What a view may need of at least one claim. A view that needs nothing may draw none of them: even all faint, it shows something. */
const WANTED: Readonly<Record<Exclude<StepNeed, 'nothing'>, Wanted>> = {
  measure: {
    verb: 'gives a figure',
    expected: 'a claim with a measure among them, or another view',
    has: ({ claims }, claim) => claims.get(claim)?.measure != null,
  },
  mechanism: {
    verb: 'belongs to a mechanism',
    expected: 'a claim of a mechanism among them, or another view',
    has: ({ file, flows }, claim) =>
      file.mechanisms.some(
        ({ legs, links }) =>
          legs.some((leg) => flows.get(leg)?.claims.some((each) => each === claim)) || links.some((link) => link.claim === claim),
      ),
  },
};
