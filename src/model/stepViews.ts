// Describes the views that a step of the tour can show; the model knows nothing else of views.

/** What a view needs of at least one claim of a step: a figure, a place in a mechanism, or nothing. */
export type StepNeed = 'nothing' | 'measure' | 'mechanism';

/** By id, in the order offered; a step that names none shows the first. */
export type StepViews = Readonly<Record<string, StepNeed>>;
