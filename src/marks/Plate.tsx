// Draws a node's plate, or its dot.
import { tenth } from '../geometry/box.ts';
import { PLATE_LINE_PX, PLATE_STYLE, type Node } from '../map/nodes.ts';

export function Plate({ node }: { readonly node: Node }) {
  if (node.plate === null) {
    const [x, y] = node.at;
    return <circle className="place" cx={x} cy={y} r={node.radiusPx} />;
  }
  const { box, lines } = node.plate;
  const middle = box.x + box.width / 2;
  const top = box.y + (box.height - lines.length * PLATE_LINE_PX) / 2;
  return (
    <g className="plate">
      {node.leader && <path className="leader" d={`M${node.leader.map((point) => point.map(tenth).join()).join('L')}`} />}
      <rect x={tenth(box.x)} y={tenth(box.y)} width={box.width} height={box.height} rx={5} />
      {lines.map((line, index) => (
        <text
          key={index}
          x={tenth(middle + spacingOf(line) / 2)}
          y={tenth(top + index * PLATE_LINE_PX + 11.5)}
          fontSize={PLATE_STYLE.sizePx}
          letterSpacing={spacingOf(line) || undefined}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** Scripts whose letters join get no letter spacing: it would pull them apart. */
function spacingOf(line: string): number {
  return /\p{Script=Arabic}/u.test(line) ? 0 : PLATE_STYLE.letterSpacingPx;
}
