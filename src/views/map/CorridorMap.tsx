// Draws the map: ground, names, flows, plates, pills and the note on top.
import { memo } from 'react';
import { ComposableMap } from 'react-simple-maps/core';
import type { Camera } from '../../map/camera.ts';
import type { Ground } from '../../map/ground.ts';
import { LABEL_STYLES } from '../../map/mapLabels.ts';
import { NOTE_PX } from '../../map/mapNote.ts';
import type { PlacedMap } from '../../map/placeMap.ts';
import { describeFlow } from '../../messages/describeFlow.ts';
import { FlowLine, FlowPill } from '../../marks/FlowLine.tsx';
import { Label } from '../../marks/Label.tsx';
import { Plate } from '../../marks/Plate.tsx';
import { useIndependentFigures } from '../context/independentFigures.ts';
import type { Frame } from '../view.ts';
import { lazyBuilt } from './lazyBuilt.ts';
import './map.css';

export function CorridorMap({ placed, frame }: { readonly placed: PlacedMap; readonly frame: Frame }) {
  const { size, camera, nodes, flows, labels, note, scaleBar, actors } = placed;
  const { ground, dataset, say } = frame;
  const figures = useIndependentFigures();
  const names = labels.filter(({ kind }) => kind === 'country' || kind === 'sea');
  const marks = labels.filter((label) => !names.includes(label));
  return (
    <ComposableMap
      width={size.width}
      height={size.height}
      projection={ground.projectionAt(camera.scale, [camera.x, camera.y])}
      className="map"
      translate="no"
      role="group"
      aria-label={say('map.summary', { count: flows.length })}
    >
      <Land ground={ground} camera={camera} actors={actors} />
      {figures?.built && !figures.off && <lazyBuilt.Part of={{ ground, map: placed }} />}
      <g aria-hidden="true">
        {names.map((label) => (
          <Label key={label.text} label={label} />
        ))}
      </g>
      <g className="flows marks">
        {flows.map((flow) => (
          <FlowLine key={flow.flow.id} placed={flow} label={describeFlow(flow, dataset, say)} />
        ))}
      </g>
      <g>
        {nodes.map((node) => (
          <Plate key={node.key} node={node} />
        ))}
      </g>
      <g className="marks">
        {flows.map((flow) => (
          <FlowPill key={flow.flow.id} placed={flow} />
        ))}
        {marks.map((label) => (
          <Label key={label.text + label.box.x} label={label} />
        ))}
      </g>
      {scaleBar.km > 0 && (
        <g className="scale-bar" data-computed="scale" aria-hidden="true">
          <path d={`M${scaleBar.box.x} ${scaleBar.box.y + 15}v5h${scaleBar.widthPx}v-5`} />
          <text x={scaleBar.box.x + scaleBar.widthPx / 2} y={scaleBar.box.y + 11}>
            {say('map.scale', { km: scaleBar.km })}
          </text>
        </g>
      )}
      <g className="note" data-computed="count">
        <rect x={note.box.x} y={note.box.y} width={note.box.width} height={note.box.height} rx={6} />
        <text
          x={note.box.x + NOTE_PX.padding}
          y={note.box.y + NOTE_PX.padding + 10}
          fontSize={LABEL_STYLES.noteTitle.sizePx}
          className="note-title"
        >
          {note.title}
        </text>
        {note.lines.map((line, index) => (
          <text
            key={index}
            x={note.box.x + NOTE_PX.padding}
            y={note.box.y + NOTE_PX.padding + 10 + (index + 1) * NOTE_PX.line}
            fontSize={LABEL_STYLES.note.sizePx}
          >
            {line}
          </text>
        ))}
      </g>
    </ComposableMap>
  );
}

/** Drawn once in plane units and moved by the camera, so that pointing and panning never redraw a coast. */
const Land = memo(function Land({
  ground,
  camera,
  actors,
}: {
  readonly ground: Ground;
  readonly camera: Camera;
  readonly actors: ReadonlySet<string>;
}) {
  return (
    <g className="land" aria-hidden="true" transform={`translate(${camera.x} ${camera.y}) scale(${camera.scale})`}>
      <path className="sea" d={ground.outline} />
      <path className="graticule" d={ground.graticule} />
      {ground.countries.map(({ iso, disputed, d }) => (
        <path
          key={iso}
          className={`country${actors.has(iso) ? ' country-actor' : ''}${disputed ? ' country-disputed' : ''}`}
          data-country={iso}
          d={d}
        />
      ))}
      <path className="disputed" d={ground.disputed} />
    </g>
  );
});
