// A node to its plate, or to its dot.
import { Marker } from 'react-simple-maps/core';
import { PLATE_LINE_PX, PLATE_STYLE, type Node } from '../layout/nodes.ts';

export function Plate({ node }: { readonly node: Node }) {
  if (node.plate === null) {
    const [lon, lat] = node.lonLat;
    return (
      <Marker coordinates={[lon, lat]} className="place">
        <circle r={node.radiusPx} />
      </Marker>
    );
  }
  const { box, lines } = node.plate;
  const middle = box.x + box.width / 2;
  const top = box.y + (box.height - lines.length * PLATE_LINE_PX) / 2;
  return (
    <g className="plate">
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={5} />
      {lines.map((line, index) => (
        <text
          key={line}
          x={middle + PLATE_STYLE.letterSpacingPx / 2}
          y={top + index * PLATE_LINE_PX + 11.5}
          fontSize={PLATE_STYLE.sizePx}
          letterSpacing={PLATE_STYLE.letterSpacingPx}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
