// Writes a slide's speaker notes: what to say, what is drawn, and the quotes with their addresses.
import { formatSpeaker } from '../../messages/measures.ts';
import type { Claim } from '../../model/dataset.ts';
import type { Slide } from './slides.ts';
import type { DeckView } from './deckViews.ts';
import type { Scene } from '../../views/scene.ts';

/** Nobody reads longer notes, and a slide may be about all claims. */
const MOST_SENTENCES = 60;

export function notesOfSlide(slide: Slide, view: DeckView | undefined, scene: Scene): string[] {
  const about = new Set(slide.claims.map(({ id }) => id));
  const drawn = (view?.describe(scene) ?? []).filter(({ claims }) => about.size === 0 || claims.some((id) => about.has(id)));
  return [slide.text, ...drawn.slice(0, MOST_SENTENCES).map(({ text }) => text), ...sentencesOf(slide.claims, scene)];
}

export function notesOfView(view: DeckView, scene: Scene): string[] {
  const sentences = view.describe(scene);
  const cited = new Set(sentences.flatMap(({ claims }) => claims));
  const claims = scene.slice.claims.filter(({ id }) => cited.size === 0 || cited.has(id)).slice(0, MOST_SENTENCES);
  return [scene.say(view.question), ...sentences.slice(0, MOST_SENTENCES).map(({ text }) => text), ...sentencesOf(claims, scene)];
}

function sentencesOf(claims: readonly Claim[], { say, slice: { dataset }, link }: Scene): string[] {
  const lines = claims.map((claim) => {
    const left = claim.notGiven.map((omission) => say(`omission.${omission}`)).join(', ');
    return [
      `“${claim.quote}” ${say(`status.${claim.status}`)} · ${formatSpeaker(claim, dataset, say)}.`,
      ...(left === '' ? [] : [`${say('card.notSaid')}: ${left}.`]),
      ...[link(claim) ?? []].flat(),
    ].join(' ');
  });
  return lines.length === 0 ? [] : [say('deck.sentences'), ...lines];
}
