// What helps to read along and to take away: the margin beside the article, keys from claim to claim, and sentences whose words can be selected, and the way to a picture of each view. Loaded after the page.
import { useEffect } from 'react';
import type { Claim } from '../../model/dataset.ts';
import type { Slice } from '../../selection/slice.ts';
import { ClaimKeys } from './ClaimKeys.tsx';
import { ClaimMargin } from './ClaimMargin.tsx';
import type { PageProps } from '../page.ts';
import { selectByDrag } from './selectByDrag.ts';
import './readingAids.css';

export { PictureDoor } from '../../image/ImageButton.tsx';
export { ShareLink } from './ShareLink.tsx';

export interface ReadingAidsProps extends Pick<PageProps, 'select' | 'showInText' | 'keep'> {
  readonly slice: Slice;
  readonly selected: Claim | undefined;
}

export function ReadingAids(props: ReadingAidsProps) {
  useEffect(() => {
    const article = document.getElementById('article');
    return article === null ? undefined : selectByDrag(article);
  }, []);
  return (
    <>
      <ClaimMargin {...props} />
      <ClaimKeys {...props} />
    </>
  );
}
