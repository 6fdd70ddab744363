// Lists the slides of a talk: the title, the tour steps, what the article does not give, and the sources.
import type { Say } from '../../messages/say.ts';
import { numbersInWords, sayOutcome } from '../../messages/sayWhatIf.ts';
import type { Claim, Dataset } from '../../model/dataset.ts';
import { OMISSIONS, type Omission } from '../../model/schema.ts';
import type { Step } from '../../model/tourSteps.ts';
import type { AskedSwap } from '../../selection/askedSwap.ts';
import type { Slice } from '../../selection/slice.ts';
import { excessOf, MOST_DRAWN } from '../../views/tooMany.ts';
import { TALK_VIEWS, viewNamed, VIEWS, type ViewId } from '../../views/index.ts';
import { viewHere } from '../../views/loadView.ts';
import '../../messages/views/words.ts';
import '../../messages/present/words.ts';

/** The layout and content of a slide: `wide` is a view over the full width. */
export type SlideKind = 'title' | 'step' | 'view' | 'wide' | 'closing';

export interface Slide {
  /** Its id on the page. */
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly kind: SlideKind;
  readonly title: string;
  /** Whether the title and the text are in the language of the article, not of the interface. */
  readonly fromDataset: boolean;
  /** What the speaker says about it. */
  readonly text: string;
  /** The view drawn on it; null for a slide with only words. */
  readonly picture: ViewId | null;
  /** The claims that it is about, in the order of the tour; empty for all claims. */
  readonly claims: readonly Claim[];
  /** What at least one of its claims does not give, in the order of the schema. */
  readonly unsaid: readonly Omission[];
  readonly step: Step | null;
  /** The calculation that it shows, or null. */
  readonly asked: AskedSwap | null;
}

/** The slides in order, at least two. `asked` adds one for a calculation. Views must be loaded; those with nothing to show get no slide. */
export function slidesOf(slice: Slice, say: Say, asked: AskedSwap | null = null): Slide[] {
  const { dataset } = slice;
  const { source } = dataset.file;
  const author = dataset.people.get(source.author)?.name ?? '';
  const isDrawn = slice.claims.length <= MOST_DRAWN;
  const slides: Omit<Slide, 'number'>[] = [
    { ...wordsOnly('opening', 'title'), title: source.title, fromDataset: true, text: say('present.notes.title', { author }) },
    ...(isDrawn ? pictured(slice, say) : []),
    ...(asked === null ? [] : [slideOfWhatIf(asked, say)]),
    ...(isDrawn ? afterTour(slice, say) : []),
    { ...wordsOnly('sources', 'closing'), title: say('present.closing'), text: say('present.notes.closing') },
  ];
  return slides.map((slide, index) => ({ ...slide, number: index + 1 }));
}

function pictured(slice: Slice, say: Say): Omit<Slide, 'number'>[] {
  const { dataset } = slice;
  if (dataset.steps.size > 0) return [...dataset.steps.values()].map((step) => slideOfStep(dataset, step));
  return TALK_VIEWS.filter((id) => VIEWS[id].talk?.step !== undefined && hasRows(id, slice)).map((id) => ({
    ...wordsOnly(id, 'view'),
    title: say(VIEWS[id].title),
    text: say(VIEWS[id].question),
    picture: id,
  }));
}

/** The views that no tour step shows, each over the full width of a slide. */
function afterTour(slice: Slice, say: Say): Omit<Slide, 'number'>[] {
  return TALK_VIEWS.filter((id) => VIEWS[id].talk?.step === undefined && hasRows(id, slice)).map((id) => ({
    ...wordsOnly(id, 'wide'),
    title: say(VIEWS[id].title),
    text: say(VIEWS[id].talk?.notes ?? VIEWS[id].question),
    picture: id,
  }));
}

/** Whether a view has something to show, and not too much. */
function hasRows(id: ViewId, slice: Slice): boolean {
  const view = viewHere(id);
  const rows = view.select(slice);
  return rows.length > 0 && excessOf(view, rows) === null;
}

function slideOfStep(dataset: Dataset, step: Step): Omit<Slide, 'number'> {
  const claims = step.claims.flatMap((id) => dataset.claims.get(id) ?? []);
  const unsaid = OMISSIONS.filter((omission) => claims.some(({ notGiven }) => notGiven.includes(omission)));
  return {
    id: step.id,
    kind: 'step',
    title: step.title,
    fromDataset: true,
    text: step.text,
    picture: viewNamed(step.view) ?? null,
    claims,
    unsaid,
    step,
    asked: null,
  };
}

/** A slide with the reader's numbers and their result. */
function slideOfWhatIf(asked: AskedSwap, say: Say): Omit<Slide, 'number'> {
  const numbers = numbersInWords(asked, say);
  const text = [sayOutcome(asked, say), ...(numbers === '' ? [] : [say('whatIf.pictureNote', { numbers })]), say('whatIf.arithmetic')].join(
    ' ',
  );
  return { ...wordsOnly('what-if', 'view'), title: say('whatIf.slide', { name: asked.mechanism.name }), text, asked };
}

function wordsOnly(id: string, kind: SlideKind) {
  return { id: `talk-${id}`, kind, fromDataset: false, picture: null, claims: [], unsaid: [], step: null, asked: null } as const;
}

/** The slide for a number in the address (from 1; null for the first), or the nearest one. */
export function slideAt(asked: string | null, count: number): number {
  return Math.max(1, Math.min(count, Number(asked ?? 1)));
}

/** A slide's number for the address; null for the first slide, which needs none. */
export function addressOfSlide(number: number): string | null {
  return number === 1 ? null : String(number);
}
