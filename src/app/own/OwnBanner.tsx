// Shows above every page that the dataset is the reader's own, and how to leave or forget it.
import { useState } from 'react';
import { useReader } from '../../marks/reader.ts';
import sheet from '../../pages/own/ownData.css?url';
import { siteOwn } from './siteOwn.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import '../../messages/own/words.ts';

export function OwnBanner({ title }: { readonly title: string }) {
  const { say } = useReader();
  const [asking, setAsking] = useState(false);
  return (
    <aside className="problem problem-strip own-banner" aria-label={say('own.banner.label')}>
      <StyleSheet href={sheet} />
      <p>{say('own.banner', { title })}</p>
      <div className="own-row">
        <button type="button" onClick={siteOwn.leave}>
          {say('own.leave')}
        </button>
        <button type="button" onClick={() => (asking ? void siteOwn.forget() : setAsking(true))}>
          {say(asking ? 'own.forget.sure' : 'own.forget')}
        </button>
      </div>
    </aside>
  );
}

/** Says that the reader's own dataset can't be shown, so the published article is. */
export function OwnLost({ reason }: { readonly reason: string }) {
  const { say } = useReader();
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <div className="problem problem-strip" role="alert">
      <p>{say('own.lost', { reason })}</p>
      <button type="button" onClick={() => setClosed(true)}>
        {say('problem.dropped.dismiss')}
      </button>
    </div>
  );
}
