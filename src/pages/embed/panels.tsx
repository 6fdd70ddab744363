// A view's name to the view alone, with room of its own: a total record, so that a view without a panel does not compile.
import type { ReactNode } from 'react';
import type { Room } from '../../geometry/box.ts';
import type { Ground } from '../../map/ground.ts';
import type { LookAt } from '../../selection/query.ts';
import type { Slice } from '../../selection/slice.ts';
import type { ViewId } from '../../views/ids.ts';
import { VIEWS } from '../../views/index.ts';
import { ViewPanel } from '../../views/ViewPanel.tsx';
import { TrendsPanel } from '../context/TrendsPanel.tsx';

export interface PanelProps {
  readonly slice: Slice;
  readonly ground: Ground;
  readonly lookAt: LookAt | null;
  readonly rooms?: readonly Room[];
}

/** No card lies over an embedded map: it has its whole width. The style sheet gives its frame the same proportions. */
const map: typeof VIEWS.map = {
  ...VIEWS.map,
  defaultRooms: [
    { width: 390, height: 430, asidePx: 0 },
    { width: 960, height: 520, asidePx: 0 },
  ],
};

export const PANELS: Readonly<Record<ViewId, (props: PanelProps) => ReactNode>> = {
  map: (props) => <ViewPanel view={map} {...props} />,
  text: (props) => <ViewPanel view={VIEWS.text} {...props} />,
  figures: (props) => <ViewPanel view={VIEWS.figures} {...props} />,
  swaps: (props) => <ViewPanel view={VIEWS.swaps} {...props} />,
  firmness: (props) => <ViewPanel view={VIEWS.firmness} {...props} />,
  parties: (props) => <ViewPanel view={VIEWS.parties} {...props} />,
  speakers: (props) => <ViewPanel view={VIEWS.speakers} {...props} />,
  trends: (props) => <TrendsPanel {...props} />,
  unsaid: (props) => <ViewPanel view={VIEWS.unsaid} {...props} />,
};
