// Presents the article as slides, with the speaker's notes beside them or in their own window.
import '../../messages/present/words.ts';
import '../../messages/tour/words.ts';
import { useEffect, useEffectEvent, useMemo, useRef, useState, type MouseEvent, type TouchEvent } from 'react';
import { useReader } from '../../marks/reader.ts';
import { askedSwap, asksSwap } from '../../selection/askedSwap.ts';
import { EMPTY_QUERY, writeQuery } from '../../selection/query.ts';
import { sliceDataset } from '../../selection/slice.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { lazyPart } from '../../ui/loading/lazyPart.ts';
import { isByPointer } from '../../ui/isByPointer.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import { useAlive } from '../../ui/useAlive.ts';
import { OneFileButton } from '../../one-file/OneFileButton.tsx';
import { useServices } from '../../services/services.ts';
import type { TalkWindows } from '../../services/talkWindows.ts';
import type { PageProps } from '../page.ts';
import handOut from './handOut.css?url';
import overview from './overview.css?url';
import sheet from './present.css?url';
import slideSheet from './slide.css?url';
import ends from './slideEnds.css?url';
import upright from './slideUpright.css?url';
import { addressOfSlide, slideAt, slidesOf } from '../../deck/plan/slides.ts';
import { SlideSheet } from './SlideSheet.tsx';
import { SpeakerDesk } from './SpeakerDesk.tsx';
import { TalkBar } from './TalkBar.tsx';
import { orderOfKey, orderOfSwipe, orderOfTap, type Order } from './talkKeys.ts';
import { useInStep } from './useInStep.ts';

const lazyDeckDialog = lazyPart(async () => (await import('../../deck/DeckDialog.tsx')).DeckDialog);

/** What covers the slides: nothing, all of them at once, or one colour. */
type Cover = 'overview' | 'black' | 'white' | null;
/** Later sheets win. */
const SHEETS = [slideSheet, ends, upright, sheet, overview, handOut];

export function PresentPage({ article, query, push, replace }: PageProps) {
  const { say } = useReader();
  const { saveOneFile, talkWindows } = useServices();
  const { dataset, version } = article;
  const slice = useMemo(() => sliceDataset(dataset, EMPTY_QUERY), [dataset]);
  const { swap, r, c, p, k, unit, density } = query;
  const asked = useMemo(() => {
    const whatIf = { ...EMPTY_QUERY, swap, r, c, p, k, unit, density };
    return asksSwap(whatIf) ? askedSwap(dataset, whatIf) : null;
  }, [dataset, swap, r, c, p, k, unit, density]);
  const slides = useMemo(() => slidesOf(slice, say, asked), [slice, say, asked]);
  const count = slides.length;
  const number = slideAt(query.slide, count);
  const slide = slides[number - 1];
  // Until script runs, the slides are one below another.
  const alive = useAlive();
  const [windows, setWindows] = useState<TalkWindows | null>(null);
  useEffect(() => {
    // If they fail to load, the talk has one window.
    talkWindows().then(setWindows, () => {});
  }, [talkWindows]);
  const [cover, setCover] = useState<Cover>(null);
  const [isBlocked, setBlocked] = useState(false);
  const [isDeck, setDeck] = useState(false);
  const slidesRef = useRef<HTMLDivElement>(null);
  const helpRef = useRef<HTMLDivElement>(null);
  const isOverview = cover === 'overview';
  const isBlank = cover === 'black' || cover === 'white';

  // Turning slides adds nothing to the history; choosing one in the overview does.
  const turnTo = (to: number) => replace({ ...query, slide: addressOfSlide(slideAt(String(to), count)) });
  const choose = (to: number) => {
    setCover(null);
    push({ ...query, slide: addressOfSlide(to) });
  };
  useInStep(windows, version, { alive, slide: number, follows: query.notes === 'window', follow: turnTo });

  const openNotes = () => {
    if (query.notes === 'beside') return replace({ ...query, notes: null });
    const opened = windows?.openNotes(writeQuery({ ...query, notes: 'window' })) ?? false;
    setBlocked(!opened);
    if (!opened) replace({ ...query, notes: 'beside' });
  };
  const obey = (order: Order) => {
    // On a blank screen, any order first shows the slide again.
    if (isBlank) return setCover(null);
    const orders: Readonly<Record<Order, () => void>> = {
      next: () => turnTo(number + 1),
      previous: () => turnTo(number - 1),
      first: () => turnTo(1),
      last: () => turnTo(count),
      overview: () => setCover(isOverview ? null : 'overview'),
      black: () => setCover('black'),
      white: () => setCover('white'),
      full: () => windows?.toggleFull(),
      notes: () => query.notes !== 'window' && openNotes(),
      help: () => helpRef.current?.togglePopover(),
    };
    orders[order]();
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const order = orderOfKey(event);
    if (order === null || event.defaultPrevented) return;
    // An open dialog or list of keys handles its own keys.
    if (isDeck || (order !== 'help' && helpRef.current?.matches(':popover-open'))) return;
    const move = isOverview ? movesAmong(order, event.key) : null;
    if (move === 'itself') return;
    event.preventDefault();
    if (move === null) obey(order);
    else movePick(slidesRef.current, move);
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    if (isOverview) slidesRef.current?.querySelector<HTMLElement>('.slide-pick[aria-current]')?.focus();
  }, [isOverview]);

  const from = useRef<readonly [number, number] | null>(null);
  const isTurned = !isOverview && query.notes === null;
  const fingers = {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches.item(0);
      // Leave two fingers to zoom.
      from.current = touches.length === 1 && touch ? [touch.clientX, touch.clientY] : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches.item(0);
      const order = touch && from.current && orderOfSwipe(from.current, [touch.clientX, touch.clientY]);
      if (order && !isOverview) obey(order);
    },
    onClick: ({ target, currentTarget, clientX, nativeEvent }: MouseEvent) => {
      const isMark = target instanceof Element && target.closest('a, button, summary') !== null;
      const order = orderOfTap(clientX, currentTarget.clientWidth);
      if (isTurned && !isMark && order && isByPointer(nativeEvent)) obey(order);
    },
  };
  const live = isBlank
    ? say('present.live.blank')
    : isOverview
      ? say('present.live.overview')
      : say('present.live', { number, total: count, title: slide?.title ?? '' });
  return (
    <main
      className="talk"
      data-alive={alive || undefined}
      data-cover={cover ?? undefined}
      data-notes={(alive && query.notes) || undefined}
      aria-label={say('present.label')}
    >
      {SHEETS.map((href) => (
        <StyleSheet key={href} href={href} />
      ))}
      <h1 className="sr-only">{say('page.present')}</h1>
      {alive && query.notes !== null && slide && !isOverview && <SpeakerDesk slide={slide} count={count} next={slides[number]} />}
      <div className="talk-slides" ref={slidesRef} {...(alive ? fingers : {})}>
        {slides.map((each) => (
          <SlideSheet
            key={each.id}
            slide={each}
            count={count}
            article={article}
            slice={slice}
            place={each.number === number ? 'now' : each.number === number + 1 ? 'next' : 'off'}
            isPicked={isOverview}
            onChoose={choose}
          />
        ))}
      </div>
      {alive && (
        <>
          <div className="talk-ticks" aria-hidden="true">
            {slides.map(({ id, number: at }) => (
              <i key={id} data-done={at <= number || undefined} />
            ))}
          </div>
          <TalkBar
            query={query}
            number={number}
            count={count}
            isOverview={isOverview}
            canFill={windows?.canFill() ?? false}
            helpRef={helpRef}
            ways={
              <>
                {saveOneFile && (
                  <li>
                    <OneFileButton part="talk" article={article} query={query} save={saveOneFile} />
                  </li>
                )}
                <li>
                  <button type="button" className="one-file" onClick={() => setDeck(true)}>
                    <b>{say('deck.open')}</b>
                    <span>{say('deck.use')}</span>
                  </button>
                </li>
              </>
            }
            obey={obey}
            replace={replace}
          />
          <Boundary say={say}>
            <lazyDeckDialog.Part of={isDeck ? { article, query, onClose: () => setDeck(false) } : null} />
          </Boundary>
          {isBlocked && query.notes === 'beside' && (
            <p className="talk-blocked" role="alert">
              {say('present.live.blocked')}
            </p>
          )}
          {isBlank && (
            <button
              type="button"
              className="talk-blank"
              data-colour={cover}
              aria-label={say('present.blank')}
              onClick={() => setCover(null)}
            />
          )}
          <p className="sr-only talk-live" role="status" data-computed="count">
            {live}
          </p>
        </>
      )}
    </main>
  );
}

/** Gives the move among the overview's slides that a key means; `itself` leaves the key to the button that has the focus. */
function movesAmong(order: Order, key: string): 'itself' | 'left' | 'right' | 'up' | 'down' | 'first' | 'last' | null {
  if (key === 'Enter' || key === ' ') return 'itself';
  if (key === 'ArrowUp' || key === 'ArrowDown') return key === 'ArrowUp' ? 'up' : 'down';
  return order === 'next' ? 'right' : order === 'previous' ? 'left' : order === 'first' || order === 'last' ? order : null;
}

function movePick(slides: HTMLElement | null, move: 'left' | 'right' | 'up' | 'down' | 'first' | 'last'): void {
  const picks = [...(slides?.querySelectorAll<HTMLElement>('.slide-pick') ?? [])];
  const [first] = picks;
  if (first === undefined) return;
  const rowTop = first.getBoundingClientRect().top;
  const columns = picks.filter((pick) => pick.getBoundingClientRect().top === rowTop).length;
  const at = Math.max(
    0,
    picks.findIndex((pick) => pick === document.activeElement),
  );
  const to = { left: at - 1, right: at + 1, up: at - columns, down: at + columns, first: 0, last: picks.length - 1 }[move];
  picks[to]?.focus();
}
