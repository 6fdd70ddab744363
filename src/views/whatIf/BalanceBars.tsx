// Draws the bars of before and after: used at home, exported, spare, and freed.
import { useId } from 'react';
import { BALANCE_PX, type BalanceBar, type BalancePaint, type PlacedBalance } from './placeBalance.ts';
import type { Say } from '../../messages/say.ts';
import { formatInUnit, formatNumber, homeWords } from '../../messages/sayWhatIf.ts';
import type { AskedSwap } from '../../selection/askedSwap.ts';

interface Props {
  readonly balance: PlacedBalance;
  readonly asked: AskedSwap;
  readonly say: Say;
}

export function BalanceBars({ balance, asked, say }: Props) {
  const { width, height, bars, freed } = balance;
  const hatch = useId();
  const last = bars.at(-1);
  const paints = [...new Set(bars.flatMap(({ parts }) => parts.map(({ paint }) => paint)))];
  const label = bars.map((bar) => nameOf(bar, asked, say)).join('; ');
  return (
    <>
      <svg
        translate="no"
        className="balance"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={label}
      >
        <Hatch id={hatch} />
        {bars.map((bar) => (
          <g key={bar.bar} data-bar={bar.bar}>
            <text className="balance-name" y={bar.y - 6}>
              {nameOf(bar, asked, say)}
            </text>
            {bar.parts.map(({ paint, x, width: partPx, amount, isSaid }) => (
              <g key={paint}>
                <rect
                  className={`balance-part balance-${paint}`}
                  x={x}
                  y={bar.y}
                  width={partPx}
                  height={BALANCE_PX.bar}
                  {...(paint === 'left' || paint === 'beyond' ? { fill: `url(#${hatch})` } : {})}
                />
                {isSaid && (
                  <text className={`balance-amount balance-amount-${paint}`} x={x + partPx / 2} y={bar.y + BALANCE_PX.bar / 2 + 4.5}>
                    {formatNumber(amount, say)}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
        {freed && last && (
          <g className="balance-freed">
            <path d={`M${freed.x} ${last.y + BALANCE_PX.bar + 4}v4h${freed.width}v-4`} />
            <text
              {...(freed.x + freed.width / 2 > width / 2
                ? { x: freed.x + freed.width, textAnchor: 'end' as const }
                : { x: freed.x, textAnchor: 'start' as const })}
              y={last.y + BALANCE_PX.bar + 21}
            >
              {say('whatIf.balance.freed', { amount: formatInUnit(freed.amount, asked.unit, say) })}
            </text>
          </g>
        )}
      </svg>
      <ul className="balance-key">
        {paints.map((paint) => (
          <li key={paint}>
            <svg width="14" height="14" aria-hidden="true">
              <rect
                className={`balance-part balance-${paint}`}
                x="0.5"
                y="0.5"
                width="13"
                height="13"
                {...(paint === 'left' || paint === 'beyond' ? { fill: `url(#${hatch})` } : {})}
              />
            </svg>
            {paintName(paint, asked, say)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} patternUnits="userSpaceOnUse" width={6} height={6} patternTransform="rotate(45)">
      <path className="balance-hatch" d="M1.5 0V6" />
    </pattern>
  );
}

function nameOf({ bar, parts }: BalanceBar, { unit }: AskedSwap, say: Say): string {
  const sum = (wanted: readonly BalancePaint[]) =>
    formatInUnit(
      parts.reduce((total, { paint, amount }) => (wanted.includes(paint) ? total + amount : total), 0),
      unit,
      say,
    );
  switch (bar) {
    case 'before':
      return say('whatIf.balance.before', { sent: sum(['sent']) });
    case 'delivered':
      return say('whatIf.balance.delivered', { amount: sum(['home', 'beyond']) });
    case 'after':
      return say('whatIf.balance.after', { sent: sum(['sent']) });
  }
}

function paintName(paint: BalancePaint, asked: AskedSwap, say: Say): string {
  return say(`whatIf.paint.${paint}`, { ...homeWords(asked, say) });
}
