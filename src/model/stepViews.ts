// Says what a dataset is told of the views that a step of its tour can look at; of views themselves the model knows nothing.

/** What a view needs of one claim of a step at least: a figure, a place in a mechanism, or nothing. */
export type StepNeed = 'nothing' | 'measure' | 'mechanism';

/** By their ids, in the order in which they are offered; a step that names none looks at the first. */
export type StepViews = Readonly<Record<string, StepNeed>>;
