// Adds reading aids after the page has loaded: margin, claim keys, text selection in marks, and the image and share buttons.
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
