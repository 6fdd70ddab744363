// Links to the data page; once its code has loaded, opens the download dialog instead.
import { useState } from 'react';
import { useReader } from '../../marks/reader.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { lazyPart } from '../../ui/loading/lazyPart.ts';
import type { Article } from '../../services/article.ts';
import type { Shown } from './taken.ts';

const lazyDialog = lazyPart(async () => (await import('./DownloadDialog.tsx')).DownloadDialog, { onlyWanted: true });

interface Props {
  readonly article: Article;
  readonly shown: Shown;
  /** Whether the page can be saved as one file. */
  readonly savesPage?: boolean;
}

export function DownloadButton({ article, shown, savesPage = false }: Props) {
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
        <lazyDialog.Part of={open ? { article, shown, savesPage, onClose: () => setOpen(false) } : null} />
      </Boundary>
    </>
  );
}
