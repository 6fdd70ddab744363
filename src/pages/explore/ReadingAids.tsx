// What helps to read along and to take away: the margin beside the article, keys from claim to claim, and sentences whose words can be selected, and the way to a picture of each view. Loaded after the page.
import { useEffect } from 'react';
import { ClaimKeys, type ClaimKeysProps } from './ClaimKeys.tsx';
import { ClaimMargin, type ClaimMarginProps } from './ClaimMargin.tsx';
import { selectByDrag } from './selectByDrag.ts';
import './readingAids.css';

export { ImageButton } from '../../image/ImageButton.tsx';
export { ShareLink } from './ShareLink.tsx';

export function ReadingAids(props: ClaimKeysProps & ClaimMarginProps) {
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
