// Lists the states of the first page that are worth a look: one line a state.
import type { Route } from 'playwright-core';
import type { Claim, Dataset } from '../../src/model/dataset.ts';
import { EMPTY_QUERY, writeQuery, type Query } from '../../src/selection/query.ts';
import type { Size, Subject } from './subject.ts';

/** A4 less the margins of the print style sheet, CSS pixels. */
export const A4: Size = { id: 'a4', width: 680, height: 1002 };
/** Words that no text holds. */
const NO_WORDS = 'zzqxj';

/** States are chosen by what the dataset holds, never by name: a dataset without such a claim has no such state. */
export function statesOf(dataset: Dataset): readonly Subject[] {
  const claims = [...dataset.claims.values()];
  const [anyClaim] = claims;
  const withFigure = claims.find(({ measure }) => measure !== null);
  const longest = claims.toSorted((a, b) => b.quote.length - a.quote.length)[0];
  const inMechanism = claimInMechanism(dataset);
  const [type] = dataset.types.keys();
  const ofOtherType = claims.find(({ types }) => types.length > 0 && !types.some((each) => each === type));
  const [place] = dataset.places.values();
  const [party, otherParty] = dataset.parties.values();
  const stepOfView = new Map([...dataset.steps.values()].map((step) => [step.view, step]));

  return [
    ...selected('claim-with-figure', 'A claim with a figure is selected', withFigure),
    ...selected('claim-in-mechanism', 'A claim of a mechanism is selected', inMechanism),
    ...selected('claim-longest', 'The claim with the longest quote is selected', longest),
    ...[...stepOfView.values()].map(({ id, view }) => ({
      id: `tour-${view}`,
      title: `A step of the tour tells of: ${view}`,
      address: at({ step: id }),
    })),
    ...(type ? [{ id: 'filter', title: 'One type is chosen', address: at({ type: [type] }), extent: 'both' as const }] : []),
    ...(type && ofOtherType
      ? [{ id: 'claim-hidden', title: 'The filter hides the selected claim', address: at({ type: [type], claim: ofOtherType.id }) }]
      : []),
    { id: 'nothing-matches', title: 'Nothing matches', address: at({ q: NO_WORDS }), extent: 'both' },
    ...(type
      ? [{ id: 'nothing-left', title: 'Filters leave nothing, and one is to blame', address: at({ type: [type], q: NO_WORDS }) }]
      : []),
    ...(party && otherParty
      ? [
          {
            id: 'compare',
            title: 'Two parties side by side',
            address: `compare/${writeQuery({ ...EMPTY_QUERY, compare: [party.id, otherParty.id] })}`,
            extent: 'both' as const,
          },
        ]
      : []),
    ...(party ? [{ id: 'search', title: 'A word is searched for', address: at({ q: party.name }) }] : []),
    { id: 'unknown-value', title: 'The address asks for a value that there is not', address: '?type=no-such-type&claim=no-such-claim' },
    {
      id: 'more-filters',
      title: 'The further filters are open',
      address: '',
      act: (page) => page.locator('.filters [popovertarget]').locator('visible=true').first().click(),
    },
    { id: 'legend', title: 'The legend is open', address: '', act: (page) => page.locator('.map-foot summary').first().click() },
    ...(place ? [{ id: 'zoomed', title: 'The map is nearer', address: at({ frame: `${place.lonLat.join(',')},3` }) }] : []),
    {
      id: 'in-words',
      title: 'Every view is said in words',
      address: '',
      extent: 'whole',
      act: (page) => page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', ''))),
    },
    {
      id: 'keyboard',
      title: 'A flow has the keyboard’s focus',
      address: '',
      act: (page) => page.locator('.stage a[data-flow]:not([aria-hidden])').first().focus(),
    },
    {
      id: 'large-type',
      title: 'The reader’s own type is twice as large',
      address: '',
      extent: 'whole',
      act: (page) => page.evaluate(() => void (document.documentElement.style.fontSize = '200%')),
    },
    {
      id: 'load-fault',
      title: 'The dataset could not be loaded',
      address: '',
      trouble: { address: /dataset\.json$/, spoil: (route) => route.fulfill({ status: 404, body: '' }) },
      expected: [/^status 404: .*dataset\.json/, /^console error: .*404/],
      readyAt: '#problem [role="alert"]',
    },
    {
      id: 'quote-lost',
      title: 'A quote of the dataset is not in the text',
      address: '',
      trouble: {
        address: /dataset\.json$/,
        spoil: (route) => change(route, (text) => text.replace(/"exact": "./, '"exact": "§')),
      },
      readyAt: '#problem [role="alert"]',
    },
    { id: 'scripts-off', title: 'Scripts are off', address: '', extent: 'whole', script: false },
    {
      id: 'forced-colours',
      title: 'Colours are forced',
      address: at({ claim: withFigure?.id ?? anyClaim?.id ?? null }),
      extent: 'both',
      forcedColours: true,
    },
    { id: 'print', title: 'On paper', address: '', extent: 'whole', sizes: [A4], themes: ['light'], print: true },
  ];
}

function at(asked: Partial<Query>): string {
  return writeQuery({ ...EMPTY_QUERY, ...asked });
}

function selected(id: string, title: string, claim: Claim | undefined): Subject[] {
  return claim === undefined ? [] : [{ id, title, address: at({ claim: claim.id }) }];
}

/** The claim of the last leg of the last mechanism. */
export function claimInMechanism(dataset: Dataset): Claim | undefined {
  const leg = [...dataset.mechanisms.values()].at(-1)?.legs.at(-1);
  return leg && dataset.claims.get(leg.claims[0]);
}

async function change(route: Route, by: (text: string) => string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: by(await response.text()) });
}
