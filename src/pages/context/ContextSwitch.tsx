// Turns all independent figures on or off.
import { useReader } from '../../marks/reader.ts';
import type { IndependentFigures } from '../../views/context/independentFigures.ts';

export function ContextSwitch({ figures: { off, turn } }: { readonly figures: IndependentFigures }) {
  const { say } = useReader();
  return (
    <button type="button" className="context-switch" aria-pressed={!off} onClick={() => turn(!off)}>
      {say(off ? 'context.show' : 'context.hide')}
    </button>
  );
}
