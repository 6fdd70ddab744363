// Draws bars, with quantity and value in words above each and its scale below.
import { FIGURE_PX, type PlacedFigures } from './placeFigures.ts';
import { Bar } from '../../marks/Bar.tsx';
import { MarkLink } from '../../marks/MarkLink.tsx';
import { formatAmount, formatMeasure, formatPeriod, measureInWords } from '../../messages/measures.ts';
import { speakerName } from '../../model/dataset.ts';
import type { Frame } from '../view.ts';
import './figures.css';

export function FigureBars({ placed, frame }: { readonly placed: PlacedFigures; readonly frame: Frame }) {
  const { width, height, panels } = placed;
  const { say, dataset } = frame;
  return (
    <>
      <svg
        translate="no"
        className="figures"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={say('view.figures.title')}
      >
        {panels.map(({ quantity, unit, bars, axis }) => (
          <g key={`${quantity} ${unit}`}>
            <g className="axis" aria-hidden="true" data-computed="scale">
              {axis.ticks.map(({ x, value }, index) => (
                <g key={value} transform={`translate(${x + 0.5} ${axis.y})`}>
                  <path d="M0 0V4" />
                  <text y={16} data-first={index === 0}>
                    {index === axis.ticks.length - 1 ? formatAmount(value, unit, say) : value}
                  </text>
                </g>
              ))}
            </g>
            {bars.map((bar) => {
              const { claim, measure, type, claims, parts, y } = bar;
              const speaker = speakerName(dataset, claim.speaker) ?? say('speaker.not-attributed');
              const label = say('figures.describe', {
                quantity: say(`quantity.${quantity}`),
                amount: measureInWords(measure, say),
                speaker,
                period: formatPeriod(measure, say),
              });
              return (
                <MarkLink
                  key={claim.id}
                  claims={claims}
                  colour={type?.colour ?? null}
                  status={claim.status}
                  label={label}
                  className="figure"
                >
                  <rect className="figure-hit" x={0} y={y - FIGURE_PX.heading} width={width} height={FIGURE_PX.heading + FIGURE_PX.bar} />
                  <text className="figure-name" x={0} y={y - 8}>
                    {say(`quantity.${quantity}`)}
                  </text>
                  <text className="figure-value" x={width - 1} y={y - 8}>
                    {formatMeasure(measure, say)}
                  </text>
                  <Bar parts={parts} y={y} height={FIGURE_PX.bar} />
                </MarkLink>
              );
            })}
          </g>
        ))}
      </svg>
      {panels.length > 0 && (
        <p className="view-foot" data-claims={panels.flatMap(({ bars }) => bars.map(({ claim }) => claim.id)).join(' ')}>
          {figuresFoot(placed, frame)}
        </p>
      )}
    </>
  );
}

/** Says who gives the figures, for which period, and what an open bar means. */
export function figuresFoot({ panels }: PlacedFigures, { say, dataset }: Frame): string {
  const said = panels.flatMap(({ bars }) =>
    bars.map(({ claim, measure }) =>
      say('figures.said', {
        speaker: speakerName(dataset, claim.speaker) ?? say('speaker.not-attributed'),
        period: formatPeriod(measure, say),
      }),
    ),
  );
  const open = panels.some(({ bars }) => bars.some(({ measure }) => measure.bound !== 'exact'));
  return `${[...new Set(said)].join('; ')}.${open ? ` ${say('figures.openBar')}` : ''}`;
}
