// Opens the choice of images of a panel at the press of a button.
import { useState } from 'react';
import '../messages/image/words.ts';
import { useReader } from '../marks/reader.ts';
import type { Sourced } from '../model/dataset.ts';
import type { Query } from '../selection/query.ts';
import { useServices } from '../services/services.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { later } from '../ui/later.ts';
import { viewNamed } from '../views/index.ts';
import { useIndependentFigures } from '../views/context/independentFigures.ts';
import { laterBuilt } from '../views/map/laterBuilt.ts';
import type { ImageChoice, ImageOf } from './drawImage.ts';

const dialog = later(async () => (await import('./ImageDialog.tsx')).ImageDialog);

type Props<Row extends Sourced, Placed> = Omit<ImageOf<Row, Placed>, 'reader' | 'fonts' | 'built'>;

export function ImageButton<Row extends Sourced, Placed>(of: Props<Row, Placed>) {
  const reader = useReader();
  const { imageFonts, saveOneFile } = useServices();
  const { say } = reader;
  const figures = useIndependentFigures();
  const [open, setOpen] = useState(false);
  const { view } = of.panel;
  const title = say(view.title);
  const part = viewNamed(view.id);
  // A file shows all of a view: what is drawn for one subject alone is none.
  const saveAsFile =
    saveOneFile === null || part === undefined || of.subject ? null : (query: Query) => saveOneFile({ part, article: of.article, query });
  const draw = async (choice: ImageChoice) => {
    // Lines that exist stand in the image as they stand on the map.
    const asked = figures?.built && !figures.off ? figures : null;
    const [{ drawImage }, fonts, here] = await Promise.all([
      import('./drawImage.ts'),
      imageFonts(),
      asked?.load(),
      asked && laterBuilt.load(),
    ]);
    return drawImage({ ...of, reader, fonts, built: asked && here ? { ...asked, here } : null }, choice);
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
