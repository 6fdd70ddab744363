// Offers a few values as a row of radio buttons, styled only within a dialog.
import { useId } from 'react';

interface Props<Value extends string | number> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: NoInfer<Value>;
  choose(value: NoInfer<Value>): void;
  name(value: NoInfer<Value>): string;
}

export function Choices<Value extends string | number>({ label, values, value, choose, name }: Props<Value>) {
  const id = useId();
  return (
    <fieldset className="choices">
      <legend>{label}</legend>
      {values.map((each) => (
        <label key={each}>
          <input type="radio" name={id} value={each} checked={each === value} onChange={() => choose(each)} />
          <span>{name(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}
