// Asks for a number that may be missing: a field to type it and a slider to move it, under one name.
import { useId, useState, type ReactNode } from 'react';

interface Props {
  readonly name: string;
  /** The letter used in formulas. */
  readonly letter: string;
  /** The number as written; null if not given. */
  readonly value: string | null;
  readonly unit: string;
  /** The slider's maximum. */
  readonly max: number;
  readonly words: { readonly slider: string; readonly unset: string; readonly wrong: string };
  readonly disabled: boolean;
  /** Shown below. */
  readonly children: ReactNode;
  /** Reads a number from text; null if there is none. */
  accept(text: string): string | null;
  onChange(value: string | null): void;
  /** Called when the slider is grabbed and let go: its scale should stay the same in between. */
  onHold(held: boolean): void;
}

const STEPS = 200;

export function NumberSlider({ name, letter, value, unit, max, words, disabled, children, accept, onChange, onHold }: Props) {
  const id = useId();
  // Keeps the text as typed while the reader types.
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft?.trim().replace(',', '.') ?? '';
  const isWrong = typed !== '' && accept(typed) === null;
  const type = (text: string) => {
    setDraft(text);
    onChange(accept(text.trim().replace(',', '.')));
  };
  return (
    <div className="number-slider" data-letter={letter}>
      <label htmlFor={`${id}-field`}>
        {name} <span className="number-letter">{letter}</span>
      </label>
      <span className="number-field">
        <input
          id={`${id}-field`}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          disabled={disabled}
          value={draft ?? (value === null ? '' : shortly(value))}
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}-note`}
          onFocus={() => setDraft(value ?? '')}
          onBlur={() => setDraft(null)}
          onChange={({ target }) => type(target.value)}
        />
        <span className="number-unit">{unit}</span>
      </span>
      <input
        className="number-range"
        type="range"
        min={0}
        max={max}
        step={max / STEPS}
        disabled={disabled}
        value={value === null ? 0 : Number(value)}
        data-unset={value === null || undefined}
        {...(value === null ? {} : { style: { backgroundSize: `${Math.min(100, (Number(value) / max) * 100)}% 100%` } })}
        aria-label={words.slider}
        aria-valuetext={value === null ? words.unset : `${shortly(value)} ${unit}`}
        onPointerDown={() => onHold(true)}
        onPointerUp={() => onHold(false)}
        onPointerCancel={() => onHold(false)}
        onChange={({ target }) => onChange(accept(target.value))}
      />
      <p id={`${id}-note`} className="number-note">
        {isWrong ? words.wrong : children}
      </p>
    </div>
  );
}

/** Rounds to three decimals, since a converted number has more than anyone reads. */
function shortly(value: string): string {
  return String(Math.round(Number(value) * 1000) / 1000);
}
