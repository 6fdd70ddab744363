// Draws a label, with a halo.
import { LABEL_STYLES, type PlacedLabel } from '../map/mapLabels.ts';
import { emphasisOf } from '../selection/focus.ts';
import { useReader } from './reader.ts';

export function Label({ label }: { readonly label: PlacedLabel }) {
  const { focus } = useReader();
  const style = LABEL_STYLES[label.kind];
  return (
    <text
      className={`label label-${label.kind}`}
      data-emphasis={label.flow ? emphasisOf(label.flow.claims, focus) : undefined}
      data-claims={label.flow?.claims.join(' ')}
      x={Math.round((label.box.x + label.box.width / 2) * 10) / 10}
      y={Math.round((label.box.y + label.box.height / 2 + style.sizePx * 0.36) * 10) / 10}
      fontSize={style.sizePx}
      letterSpacing={style.letterSpacingPx || undefined}
    >
      {label.text}
    </text>
  );
}
