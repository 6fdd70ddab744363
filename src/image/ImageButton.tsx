// A panel to the button that opens the choice of pictures of it.
import '../messages/later.ts';
import { useContext, useState } from 'react';
import type { FontFile } from './embedFonts.ts';
import { useReader } from '../marks/reader.ts';
import type { Sourced } from '../model/dataset.ts';
import type { Query } from '../selection/query.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { later } from '../ui/later.ts';
import { ContextDoorContext } from '../views/context/contextDoor.ts';
import { viewNamed } from '../views/index.ts';
import { laterBuilt } from '../views/map/laterBuilt.ts';
import type { SaveOneFile } from '../one-file/oneFile.ts';
import type { PictureChoice, PictureOf } from './drawImage.ts';

const dialog = later(async () => (await import('./ImageDialog.tsx')).PictureDialog);

interface Props<Row extends Sourced, Placed> extends Omit<PictureOf<Row, Placed>, 'reader' | 'fonts' | 'built'> {
  pictureFonts(): Promise<readonly FontFile[]>;
  /** Saves the view as one file; null where that can't be done. */
  readonly saveOneFile: SaveOneFile | null;
}

export function PictureDoor<Row extends Sourced, Placed>({ pictureFonts, saveOneFile, ...of }: Props<Row, Placed>) {
  const reader = useReader();
  const { say } = reader;
  const door = useContext(ContextDoorContext);
  const [open, setOpen] = useState(false);
  const { view } = of.panel;
  const title = say(view.title);
  const part = viewNamed(view.id);
  const saveAsFile =
    saveOneFile === null || part === undefined ? null : (query: Query) => saveOneFile({ part, article: of.article, query });
  const draw = async (choice: PictureChoice) => {
    // Lines that exist stand in the picture as they stand on the map.
    const asked = door?.built && !door.off ? door : null;
    const [{ drawPicture }, fonts, here] = await Promise.all([
      import('./drawImage.ts'),
      pictureFonts(),
      asked?.load(),
      asked && laterBuilt.load(),
    ]);
    return drawPicture({ ...of, reader, fonts, built: asked && here ? { ...asked, here } : null }, choice);
  };
  return (
    <div className="view-tools">
      <button type="button" aria-label={say('picture.open.label', { title })} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1.5 2.5h13v11h-13zM1.5 11l4-4 3.5 3.5 2-2 3.5 3.5M11 5.5h.01" />
        </svg>
        <span>{say('picture.open')}</span>
      </button>
      <Boundary say={say}>
        <dialog.Part
          of={
            open
              ? {
                  view: view.id,
                  title,
                  article: of.article,
                  query: of.query,
                  context: of.panel.slice.context ?? null,
                  draw,
                  saveAsFile,
                  onClose: () => setOpen(false),
                }
              : null
          }
        />
      </Boundary>
    </div>
  );
}
