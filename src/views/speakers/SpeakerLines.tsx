// Draws a line with a count for each speaker, and a dot for each claim with its type's glyph and its status's ring.
import { SPEAKER_PX, SPEAKER_STYLES, type PlacedSpeakers } from './placeSpeakers.ts';
import { ClaimDot } from '../../marks/ClaimDot.tsx';
import { Glyph } from '../../marks/Glyph.tsx';
import { Key } from '../../marks/Key.tsx';
import type { Frame } from '../view.ts';
import { below } from './below.ts';
import './speakers.css';

export function SpeakerLines({ placed, frame }: { readonly placed: PlacedSpeakers; readonly frame: Frame }) {
  const { width, height, radiusPx, lines, dots } = placed;
  const { say } = frame;
  return (
    <>
      <svg
        translate="no"
        className="speakers"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={say('view.speakers.title')}
      >
        {lines.map(({ speaker, claims, y, name, note, count }) => (
          <g key={speaker} data-claims={claims.join(' ')}>
            <path d={`M0 ${y + 0.5}H${width}`} />
            {name.map((line, index) => (
              <text key={index} className="speaker-name" y={y + SPEAKER_PX.pad + 13 + index * SPEAKER_PX.name}>
                {line}
              </text>
            ))}
            {note.map((line, index) => (
              <text
                key={index}
                className="speaker-note"
                fontSize={SPEAKER_STYLES.note.sizePx}
                y={y + SPEAKER_PX.pad + 12 + name.length * SPEAKER_PX.name + index * SPEAKER_PX.note}
              >
                {line}
              </text>
            ))}
            <text className="speaker-name speaker-count" data-computed="count" x={width} y={y + SPEAKER_PX.pad + 13}>
              {count}
            </text>
          </g>
        ))}
        {dots.map((dot) => (
          <ClaimDot key={dot.claim.id} {...dot} radiusPx={radiusPx} ringPx={2.3}>
            <g transform={`translate(${dot.x - 5} ${dot.y - 5}) scale(.83)`}>
              <Glyph name={dot.type?.glyph ?? null} />
            </g>
          </ClaimDot>
        ))}
      </svg>
      <Key dataset={frame.dataset} {...below({ placed, frame }).key} />
    </>
  );
}
