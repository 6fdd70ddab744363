// The views below the map and the article, each of the same slice.
import type { Ground } from '../../map/ground.ts';
import type { Slice } from '../../selection/slice.ts';
import { VIEWS } from '../../views/index.ts';
import { ViewPanel } from '../../views/ViewPanel.tsx';
import { TrendsEntry } from '../context/TrendsEntry.tsx';

interface Props {
  readonly slice: Slice;
  readonly ground: Ground;
}

export function Charts({ slice, ground }: Props) {
  return (
    <>
      <div className="charts">
        <ViewPanel view={VIEWS.swaps} slice={slice} ground={ground} />
        <ViewPanel view={VIEWS.firmness} slice={slice} ground={ground} />
      </div>
      <div className="charts charts-more">
        <ViewPanel view={VIEWS.parties} slice={slice} ground={ground} />
        <ViewPanel view={VIEWS.speakers} slice={slice} ground={ground} />
      </div>
      <ViewPanel view={VIEWS.unsaid} slice={slice} ground={ground} />
      <TrendsEntry slice={slice} ground={ground} />
    </>
  );
}
