// Lets readers choose slides of the talk and views, in light or dark, and saves them as a PowerPoint file.
import { useId, useMemo, useState } from 'react';
import '../messages/download/words.ts';
import '../messages/image/words.ts';
import '../messages/present/words.ts';
import { DECK_TYPE } from '../marks/slide/deck.ts';
import { useReader } from '../marks/reader.ts';
import { filterInWords } from '../messages/filterInWords.ts';
import { isFiltering, type Query } from '../selection/query.ts';
import { StyleSheet } from '../ui/StyleSheet.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { useContextLayer } from '../views/context/useContextLayer.ts';
import type { Article } from '../services/article.ts';
import { useServices } from '../services/services.ts';
import { Choices } from '../ui/Choices.tsx';
import { Dialog, NOTHING_SAID, untilPainted } from '../ui/Dialog.tsx';
import { saveFile as saveToDisk, type SaveFile } from '../ui/saveFile.ts';
import sheet from './deck.css?url';
import { offersOf, type Offer } from './plan/deckSlides.ts';
import { deckName, planDeck, sliceOf } from './plan/planDeck.ts';

interface Props {
  readonly article: Article;
  readonly query: Query;
  onClose(): void;
  readonly saveFile?: SaveFile;
  now?(): Date;
}

export function DeckDialog({ article, query, onClose, saveFile = saveToDisk, now = () => new Date() }: Props) {
  const reader = useReader();
  const { say } = reader;
  const { dataset } = article;
  const { writer } = useServices();
  const id = useId();
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const layer = useContextLayer();
  const context = layer.kind === 'here' ? layer.value : null;
  const offers = useMemo(() => offersOf(sliceOf({ article, context, query }), say), [article, context, query, say]);
  const [chosen, setChosen] = useState<readonly string[]>(() => offers.filter(({ kind }) => kind === 'talk').map((offer) => offer.id));
  const [asked, setTheme] = useState<'light' | 'dark' | null>(query.theme);
  const [said, setSaid] = useState(NOTHING_SAID);
  const theme = asked ?? (isDark ? 'dark' : 'light');
  const name = deckName(article, query);

  const choose = (ids: readonly string[], isOn: boolean) => {
    setSaid(NOTHING_SAID);
    setChosen(isOn ? [...new Set([...chosen, ...ids])] : chosen.filter((each) => !ids.includes(each)));
  };
  const save = async () => {
    if (chosen.length === 0) return setSaid({ text: say('deck.empty'), failed: true });
    setSaid({ text: say('takeaway.writing', { name }), failed: false });
    try {
      await untilPainted();
      const deck = planDeck({ article, context, query, reader, chosen, theme, at: now() });
      saveFile(await writer.deck(deck), name, DECK_TYPE);
      setSaid({ text: say('takeaway.done', { name }), failed: false });
    } catch (error) {
      setSaid({ text: say('takeaway.failed', { reason: error instanceof Error ? error.message : String(error) }), failed: true });
    }
  };
  const list = (kind: Offer['kind'], legend: string) => {
    const own = offers.filter((offer) => offer.kind === kind);
    const ids = own.map((offer) => offer.id);
    const isAll = ids.every((each) => chosen.includes(each));
    return (
      <div role="group" aria-labelledby={`${id}-${kind}`}>
        <div className="deck-head">
          <h3 id={`${id}-${kind}`}>{legend}</h3>
          <button type="button" onClick={() => choose(ids, !isAll)}>
            {say(isAll ? 'deck.none' : 'deck.all')}
          </button>
        </div>
        {own.map((offer) => (
          <label key={offer.id}>
            <input type="checkbox" checked={chosen.includes(offer.id)} onChange={({ target }) => choose([offer.id], target.checked)} />
            <span lang={offer.kind === 'talk' && offer.slide.fromDataset ? dataset.file.source.language : undefined} dir="auto">
              {offer.title}
            </span>
          </label>
        ))}
      </div>
    );
  };
  return (
    <Dialog
      title={say('deck.title')}
      closeLabel={say('takeaway.close')}
      className="dialog-wide deck-dialog"
      said={said}
      onClose={onClose}
      actions={
        <button type="button" className="chip" onClick={() => void save()}>
          {say('deck.save')}
        </button>
      }
    >
      <StyleSheet href={sheet} />
      <p className="deck-what">{say('deck.what')}</p>
      {isFiltering(query) && <p className="deck-what">{say('deck.filtered', { filter: filterInWords(query, dataset, say) })}</p>}
      <div className="deck-lists">
        {list('talk', say('deck.slides'))}
        {list('view', say('deck.views'))}
      </div>
      <div className="dialog-choices">
        <Choices
          label={say('picture.theme')}
          values={['light', 'dark'] as const}
          value={theme}
          choose={setTheme}
          name={(each) => say(`picture.theme.${each}`)}
        />
      </div>
      <p className="dialog-file" data-computed="count">
        {name} · {say('deck.count', { count: chosen.length })}
      </p>
    </Dialog>
  );
}
