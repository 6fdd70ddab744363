// Draws a narrow overview beside the article's column: where its claims are, and which part is visible.
import { useLayoutEffect, useState } from 'react';
import { underlineLanes } from '../../views/text/placeUnderlines.ts';
import { useReader } from '../../marks/reader.ts';
import type { Claim } from '../../model/dataset.ts';
import type { Span } from '../../model/text/quote.ts';
import { emphasisOf } from '../../selection/focus.ts';
import type { Slice } from '../../selection/slice.ts';
import type { PageProps } from '../page.ts';

export interface ClaimMarginProps extends Pick<PageProps, 'select' | 'showInText'> {
  readonly slice: Slice;
}

/** A claim's stretch of the column, px from its top. */
interface Stretch extends Span {
  readonly claim: Claim;
}

interface Column {
  readonly height: number;
  /** The visible height. */
  readonly sight: number;
  readonly stretches: readonly Stretch[];
}

const FIRST_LANE_PX = 6;
const LANE_PX = 4;
/** Keeps a one-line claim in a long article large enough to see and press. */
const LEAST_PX = 8;

/**
 * For the pointer alone: keyboards and screen readers reach each claim in the text itself, so the ticks would only repeat it.
 */
export function ClaimMargin({ slice, select, showInText }: ClaimMarginProps) {
  const { focus } = useReader();
  const { dataset, claims } = slice;
  const [column, setColumn] = useState<Column | null>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const article = document.getElementById('article');
    const text = article?.querySelector('.article-text');
    if (!article || !text) return;
    const measure = () => setColumn(measureColumn(article, claims));
    const follow = () => setTop(article.scrollTop);
    measure();
    follow();
    const observer = new ResizeObserver(measure);
    observer.observe(article);
    observer.observe(text);
    article.addEventListener('scroll', follow, { passive: true });
    return () => {
      observer.disconnect();
      article.removeEventListener('scroll', follow);
    };
  }, [claims]);
  if (column === null) return null;
  const scale = column.sight / column.height;
  const lanes = underlineLanes(column.stretches);
  return (
    <svg className="claim-margin" aria-hidden="true">
      {scale < 1 && <rect className="margin-sight" y={top * scale} height={column.sight * scale} width={19} rx={3} />}
      {column.stretches.map(({ claim, start, end }, index) => {
        const [first] = claim.types;
        const y = start * scale + 1;
        const height = Math.max(LEAST_PX, (end - start) * scale - 2);
        const x = FIRST_LANE_PX + (lanes[index] ?? 0) * LANE_PX;
        return (
          <g
            key={claim.id}
            className="tick"
            data-claim={claim.id}
            data-colour={(first && dataset.types.get(first)?.colour) ?? 'none'}
            data-status={claim.status}
            data-emphasis={emphasisOf([claim.id], focus)}
            aria-current={claim.id === focus.selected ? 'true' : undefined}
            onClick={() => {
              select(claim.id);
              showInText(claim.id);
            }}
          >
            <rect x={x - 7} y={y - 1} width={14} height={height + 2} />
            <path d={`M${x} ${y}v${height}`} />
          </g>
        );
      })}
    </svg>
  );
}

/** Measures where claims are in a column with its own scrolling; null for one without. */
function measureColumn(article: HTMLElement, claims: readonly Claim[]): Column | null {
  if (getComputedStyle(article).overflowY !== 'auto') return null;
  const origin = article.getBoundingClientRect().top - article.scrollTop;
  const stretches = claims.flatMap((claim): Stretch[] => {
    const rects = [...article.querySelectorAll(`.quote[data-claim~="${CSS.escape(claim.id)}"]`)].map((mark) =>
      mark.getBoundingClientRect(),
    );
    const start = Math.min(...rects.map(({ top }) => top)) - origin;
    const end = Math.max(...rects.map(({ bottom }) => bottom)) - origin;
    return Number.isFinite(end - start) ? [{ claim, start, end }] : [];
  });
  return { height: article.scrollHeight, sight: article.clientHeight, stretches };
}
