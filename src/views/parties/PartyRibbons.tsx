// Draws parties as plates and flows as ribbons: hatched if no figure is given, fading at an end that is not given.
import { useId } from 'react';
import { tenth } from '../../geometry/box.ts';
import { PILL_PX } from '../../map/mapLabels.ts';
import { OPEN_STYLE, PARTY_LINE_PX, PARTY_STYLE, type PlacedParties, type PlacedParty, type PlacedTie } from './placeParties.ts';
import { Glyph } from '../../marks/Glyph.tsx';
import { Key } from '../../marks/Key.tsx';
import { MarkLink } from '../../marks/MarkLink.tsx';
import { useReader } from '../../marks/reader.ts';
import { describeFlow } from '../../messages/describeFlow.ts';
import { emphasisOf } from '../../selection/focus.ts';
import type { Frame } from '../view.ts';
import { below } from './below.ts';
import './parties.css';

export function PartyRibbons({ placed, frame }: { readonly placed: PlacedParties; readonly frame: Frame }) {
  const { width, height, parties, ties } = placed;
  const { say, dataset } = frame;
  const id = useId();
  const { key, foot } = below({ placed, frame });
  const hatched = new Set(ties.filter(({ bands }) => bands.length === 0).map(({ type }) => type.colour));
  return (
    <>
      <svg
        translate="no"
        className="ties"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={say('view.parties.title')}
      >
        {[...hatched].map((colour) => (
          <pattern
            key={colour}
            id={id + colour}
            data-colour={colour}
            width={5}
            height={5}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className="hatch" d="M1 0V5" />
          </pattern>
        ))}
        {parties.map((party) => (
          <Name key={party.key} party={party} />
        ))}
        <g className="flows">
          {ties.map((tie) => (
            <Tie key={tie.flow.id} tie={tie} hatchId={id + tie.type.colour} label={describeFlow(tie, dataset, say)} placed={placed} />
          ))}
        </g>
      </svg>
      <Key dataset={frame.dataset} {...key} />
      <p className="view-foot">{foot}</p>
    </>
  );
}

interface TieProps {
  readonly tie: PlacedTie;
  readonly hatchId: string;
  readonly label: string;
  readonly placed: PlacedParties;
}

function Tie({ tie, hatchId, label, placed }: TieProps) {
  const { flow, type, claims, ribbons, bands, heads, pills } = tie;
  const id = useId();
  return (
    <MarkLink claims={claims} flow={flow.id} colour={type.colour} status={flow.status} label={label} className="flow tie">
      {ribbons.map(({ d, fade }, index) => (
        <g key={index} mask={fade ? `url(#${id}m${index})` : undefined}>
          {fade && (
            <mask id={`${id}m${index}`} maskUnits="userSpaceOnUse" x={0} y={0} width={placed.width} height={placed.height}>
              <linearGradient id={`${id}f${index}`} gradientUnits="userSpaceOnUse" x1={fade.from} x2={fade.to}>
                <stop stopColor="#fff" stopOpacity={0} />
                <stop offset={1} stopColor="#fff" />
              </linearGradient>
              <rect width={placed.width} height={placed.height} fill={`url(#${id}f${index})`} />
            </mask>
          )}
          {bands.length === 0 ? (
            <>
              <path className="tie-edge" d={d} />
              <path className="tie-ground" d={d} />
              <path className="tie-ground" d={d} stroke={`url(#${hatchId})`} />
            </>
          ) : (
            bands.map(({ widthPx, opacity }, index) => (
              <path key={index} className="tie-band" d={d} strokeWidth={tenth(widthPx)} strokeOpacity={opacity} />
            ))
          )}
        </g>
      ))}
      {ribbons.map(({ d }, index) => (
        <path key={index} className="flow-hit" d={d} />
      ))}
      {heads.map((d) => (
        <path key={d} className="flow-head" d={d} />
      ))}
      {pills.map(({ box, text }, index) => (
        <g key={index} className="pill" transform={`translate(${tenth(box.x)} ${tenth(box.y)})`}>
          <rect width={box.width} height={box.height} rx={box.height / 2} />
          <g transform="translate(5 5)">
            <Glyph name={type.glyph} />
          </g>
          {text !== null && (
            <text x={PILL_PX.glyph + 3} y={15.5}>
              {text}
            </text>
          )}
        </g>
      ))}
    </MarkLink>
  );
}

function Name({ party }: { readonly party: PlacedParty }) {
  const { kind, box, lines, claims } = party;
  const { focus } = useReader();
  const isPlate = kind === 'party';
  const x = isPlate ? box.x + box.width / 2 : kind === 'origin not stated' ? box.x + box.width - 4 : box.x + 4;
  const top = box.y + (box.height - lines.length * PARTY_LINE_PX) / 2 + 10.5;
  const style = isPlate ? PARTY_STYLE : OPEN_STYLE;
  return (
    <g
      className={isPlate ? 'plate' : `tie-open tie-${kind === 'origin not stated' ? 'origin' : 'destination'}`}
      data-claims={claims.join(' ')}
      data-emphasis={isPlate ? undefined : emphasisOf(claims, focus)}
    >
      {isPlate && <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={5} />}
      {lines.map((line, index) => (
        <text
          key={index}
          x={tenth(x)}
          y={tenth(top + index * PARTY_LINE_PX)}
          fontSize={style.sizePx}
          letterSpacing={style.letterSpacingPx || undefined}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
