// The one switch that hides every figure that is not the article's, and brings them back.
import { useReader } from '../../marks/reader.ts';
import type { ContextDoor } from '../../views/context/contextDoor.ts';

export function ContextSwitch({ door: { off, turn } }: { readonly door: ContextDoor }) {
  const { say } = useReader();
  return (
    <button type="button" className="context-switch" aria-pressed={!off} onClick={() => turn(!off)}>
      {say(off ? 'context.show' : 'context.hide')}
    </button>
  );
}
