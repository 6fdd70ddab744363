// The views that a step of the tour can look at are views of the site.
import { expect, it } from 'vitest';
import { STEP_VIEWS } from '../model/schema.ts';
import { VIEWS } from './index.ts';

it('every view that a step can name is in the registry, under that id', () => {
  const ids = Object.values(VIEWS).map(({ id }) => id);
  expect(STEP_VIEWS.filter((view) => !ids.includes(view))).toEqual([]);
});
