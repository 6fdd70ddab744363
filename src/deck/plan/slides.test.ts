// Checks the slides of a dataset, and the slide for a number in the address.
import { describe, expect, it } from 'vitest';
import { say, shipped as dataset, sliceOf } from '../../../tests/support/dataset.ts';
import { askedSwap } from '../../selection/askedSwap.ts';
import { parseQuery } from '../../selection/query.ts';
import '../../views/allViews.ts';
import { addressOfSlide, slideAt, slidesOf } from './slides.ts';

describe('slides', () => {
  it('follow the tour, after the title and before what is not given and the sources', () => {
    const slides = slidesOf(sliceOf(dataset), say);
    const steps = [...dataset.steps.values()];
    expect(slides.map(({ kind }) => kind)).toEqual(['title', ...steps.map(() => 'step'), 'wide', 'closing']);
    expect(slides.map(({ number }) => number)).toEqual(slides.map((_, index) => index + 1));
    expect(slides.slice(1, -2).map(({ title, text, picture }) => [title, text, picture])).toEqual(
      steps.map(({ title, text, view }) => [title, text, view]),
    );
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
  });

  it('follow the views that have something to show, if there is no tour', () => {
    const bare = { ...dataset, steps: new Map(), mechanisms: new Map() };
    const slides = slidesOf(sliceOf(bare), say);
    expect(slides.map(({ picture }) => picture)).toEqual([null, 'map', 'figures', 'firmness', 'unsaid', null]);
  });

  it('have one more for a calculation in the address, with its result', () => {
    const { query } = parseQuery('swap=gas-swap&r=2&c=12&p=17&k=10', dataset);
    const slides = slidesOf(sliceOf(dataset), say, askedSwap(dataset, query));
    expect(slides.map(({ asked }) => asked !== null).lastIndexOf(true)).toBe(slides.length - 3);
    expect(slides.at(-3)?.text.replaceAll('\u00a0', ' ')).toContain('Exports before: 5 bcm. Exports after: 7 bcm.');
  });

  it('are found by number, or else by the nearest number', () => {
    expect([null, '1', '4', '7', '9999'].map((asked) => slideAt(asked, 7))).toEqual([1, 1, 4, 7, 7]);
    expect([1, 2].map(addressOfSlide)).toEqual([null, '2']);
  });
});
