// Heads the speaker's notes with the time so far, the current slide and the next.
import { useEffect, useState } from 'react';
import { useReader } from '../../marks/reader.ts';
import type { Slide } from '../../deck/plan/slides.ts';

interface Props {
  readonly slide: Slide;
  readonly count: number;
  readonly next: Slide | undefined;
  /** Milliseconds since any fixed moment. */
  now?(): number;
}

const sincePageStart = () => performance.now();

export function SpeakerDesk({ slide, count, next, now = sincePageStart }: Props) {
  const { say } = useReader();
  // The time passed before the clock last started, and when it started; null while it is paused.
  const [clock, setClock] = useState({ passed: 0, since: now() as number | null });
  const [at, setAt] = useState(now);
  useEffect(() => {
    const ticking = setInterval(() => setAt(now()), 500);
    return () => clearInterval(ticking);
  }, [now]);
  const passed = clock.passed + (clock.since === null ? 0 : Math.max(0, at - clock.since));
  return (
    <div className="talk-desk">
      <p className="talk-clock" role="timer" aria-label={say('present.timer')} data-computed="time">
        {minutesAndSeconds(passed)}
      </p>
      <p className="talk-clock-buttons">
        <button type="button" onClick={() => setClock(clock.since === null ? { ...clock, since: now() } : { passed, since: null })}>
          {say(clock.since === null ? 'present.timer.go' : 'present.timer.pause')}
        </button>
        <button type="button" onClick={() => setClock({ passed: 0, since: clock.since === null ? null : now() })}>
          {say('present.timer.reset')}
        </button>
      </p>
      <p className="talk-next" data-computed="count">
        <span>{say('tour.at', { number: slide.number, total: count })}</span>{' '}
        {next ? (
          <>
            <b>{say('present.upNext')}</b> {next.title}
          </>
        ) : (
          say('present.upNext.none')
        )}
      </p>
    </div>
  );
}

/** Writes milliseconds as `0:07`, `12:30` or `1:02:03`. */
export function minutesAndSeconds(passed: number): string {
  const seconds = Math.floor(passed / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
