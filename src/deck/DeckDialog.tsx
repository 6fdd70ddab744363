// What is wanted on slides to a PowerPoint file: slides of the talk and views, chosen by their titles, in light or dark.
import '../messages/download/words.ts';
import '../messages/image/words.ts';
import '../messages/present/words.ts';
import { useContext, useEffect, useId, useMemo, useRef, useState } from 'react';
import { DECK_TYPE } from '../marks/slide/deck.ts';
import { useReader } from '../marks/reader.ts';
import { filterInWords } from '../messages/filterInWords.ts';
import { isFiltering, type Query } from '../selection/query.ts';
import { StyleSheet } from '../ui/StyleSheet.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { useContextLayer } from '../views/context/useContextLayer.ts';
import type { Article } from '../services/article.ts';
import { WriterContext } from '../pages/writer.ts';
import { Choices } from '../ui/Choices.tsx';
import pictureSheet from '../image/image.css?url';
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
  const writer = useContext(WriterContext);
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const layer = useContextLayer();
  const context = layer.kind === 'here' ? layer.context : null;
  const offers = useMemo(() => offersOf(sliceOf({ article, context, query }), say), [article, context, query, say]);
  const [chosen, setChosen] = useState<readonly string[]>(() => offers.filter(({ kind }) => kind === 'talk').map((offer) => offer.id));
  const [asked, setTheme] = useState<'light' | 'dark' | null>(query.theme);
  const [said, setSaid] = useState({ text: '', failed: false });
  const theme = asked ?? (isDark ? 'dark' : 'light');
  const name = deckName(article, query);
  useEffect(() => ref.current?.showModal(), []);

  const choose = (ids: readonly string[], isOn: boolean) => {
    setSaid({ text: '', failed: false });
    setChosen(isOn ? [...new Set([...chosen, ...ids])] : chosen.filter((each) => !ids.includes(each)));
  };
  const save = async () => {
    if (chosen.length === 0) return setSaid({ text: say('deck.empty'), failed: true });
    setSaid({ text: say('takeaway.writing', { name }), failed: false });
    try {
      // What is said first is drawn first: writing may take a while.
      await new Promise((resolve) => setTimeout(resolve));
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
    <dialog ref={ref} className="picture-dialog deck-dialog" aria-labelledby={id} onClose={onClose}>
      <StyleSheet href={pictureSheet} />
      <StyleSheet href={sheet} />
      <h2 id={id}>{say('deck.title')}</h2>
      <p className="deck-what">{say('deck.what')}</p>
      {isFiltering(query) && <p className="deck-what">{say('deck.filtered', { filter: filterInWords(query, dataset, say) })}</p>}
      <div className="deck-lists">
        {list('talk', say('deck.slides'))}
        {list('view', say('deck.views'))}
      </div>
      <div className="picture-choices">
        <Choices
          label={say('picture.theme')}
          values={['light', 'dark'] as const}
          value={theme}
          choose={setTheme}
          name={(each) => say(`picture.theme.${each}`)}
        />
      </div>
      <p className="picture-size" data-computed="count">
        {name} · {say('deck.count', { count: chosen.length })}
      </p>
      <p role="status" data-failed={said.failed || undefined}>
        {said.text}
      </p>
      <div className="picture-actions">
        <button type="button" className="chip" onClick={() => void save()}>
          {say('deck.save')}
        </button>
        <button type="button" className="chip" onClick={() => ref.current?.close()}>
          {say('takeaway.close')}
        </button>
      </div>
    </dialog>
  );
}
