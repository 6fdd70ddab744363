// Draws existing lines under the article's flows: grey, broken, numbered, each with a link to where it was read.
import type { MouseEvent } from 'react';
import type { Ground } from '../../map/ground.ts';
import type { Box } from '../../geometry/box.ts';
import { BADGE_PX, placeBuilt, type PlacedBuilt } from '../../map/placeBuilt.ts';
import type { PlacedMap } from '../../map/placeMap.ts';
import { useReader } from '../../marks/reader.ts';
import '../../messages/context/words.ts';
import { useContextLayer } from '../context/useContextLayer.ts';

interface Props {
  readonly ground: Ground;
  /** The map above the layer. */
  readonly map: PlacedMap;
}

/** The same for all cargoes: long dashes for lines in use, short ones for idle lines, dots for lines being built. */
const DASHES = { 'in-use': '9 3', idle: '4 4', 'being-built': '1 4' } as const;

export function BuiltLayer({ ground, map }: Props) {
  const { say } = useReader();
  const state = useContextLayer();
  if (state.kind !== 'here') return null;
  return (
    <g className="built" role="group" aria-label={say('built.title')}>
      {placeBuilt(state.value.lines, ground, map.camera, coveredBy(map)).map((placed) => (
        <Line key={placed.line.id} placed={placed} />
      ))}
    </g>
  );
}

/** Gives the boxes of what is drawn above the layer. */
function coveredBy({ nodes, flows, labels, note }: PlacedMap): Box[] {
  return [
    ...nodes.flatMap(({ plate }) => plate?.box ?? []),
    ...flows.flatMap(({ pill }) => pill?.box ?? []),
    ...labels.map(({ box }) => box),
    note.box,
  ];
}

/** Its colours are in attributes: a lazy layer has no style sheet, and an image of it needs none. */
function Line({ placed: { line, number, d, stops, badge } }: { readonly placed: PlacedBuilt }) {
  const { say } = useReader();
  const [x, y] = badge;
  return (
    <a
      href={line.source.address}
      rel="external noopener"
      onClick={(event) => openBuilt(event, line.id)}
      data-context={line.id}
      aria-label={say('built.line', { name: line.name, carries: line.carries, state: say(`built.state.${line.state}`) })}
    >
      <path d={d} fill="none" stroke="transparent" strokeWidth={16} />
      <path d={d} fill="none" stroke="var(--card)" strokeWidth={4.5} strokeOpacity={0.8} />
      <path d={d} fill="none" stroke="var(--muted)" strokeWidth={2} strokeDasharray={DASHES[line.state]} strokeLinecap="round" />
      {stops.map(([cx, cy], index) => (
        <rect key={index} x={cx - 2} y={cy - 2} width={4} height={4} fill="var(--muted)" />
      ))}
      <rect x={x - BADGE_PX / 2} y={y - BADGE_PX / 2} width={BADGE_PX} height={BADGE_PX} rx={2} fill="var(--card)" stroke="var(--muted)" />
      <text x={x} y={y + 4} textAnchor="middle" fontSize={11} fill="var(--ink)">
        {number}
      </text>
    </a>
  );
}

/** Goes to the line's entry in the list beside the map; without a list, the link leads to the source. */
function openBuilt(event: MouseEvent, id: string): void {
  const button = document.getElementById(`built-${id}`);
  if (button === null) return;
  event.preventDefault();
  const list = button.closest('details');
  if (list) list.open = true;
  button.click();
}
