// The way to the downloads: a link to the page of data, that opens the choice of formats in place once its code has come.
import { useState } from 'react';
import { useReader } from '../../marks/reader.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { later } from '../../ui/later.ts';
import type { SaveOneFile } from '../../one-file/oneFile.ts';
import type { Article } from '../../services/article.ts';
import type { Shown } from './taken.ts';

const takeAway = later(async () => (await import('./Download.tsx')).TakeAway);

interface Props {
  readonly article: Article;
  readonly shown: Shown;
  /** Where the page can be saved as one file. */
  readonly saveOneFile?: SaveOneFile | null;
}

export function TakeAwayDoor({ article, shown, saveOneFile = null }: Props) {
  const { say, pageHref } = useReader();
  const [open, setOpen] = useState(false);
  return (
    <>
      <a
        className="chip"
        role="button"
        href={pageHref('data/') || '#'}
        onClick={(event) => {
          event.preventDefault();
          setOpen(true);
        }}
      >
        {say('takeaway.open')}
      </a>
      <Boundary say={say}>
        <takeAway.Part of={open ? { article, shown, saveOneFile, onClose: () => setOpen(false) } : null} />
      </Boundary>
    </>
  );
}
