// Shows the button that opens a panel's image dialog.
import { useState } from 'react';
import '../messages/image/words.ts';
import { useReader } from '../marks/reader.ts';
import type { Sourced } from '../model/dataset.ts';
import type { Query } from '../selection/query.ts';
import { useServices } from '../services/services.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { lazyModule } from '../ui/loading/lazyModule.ts';
import { useQueries } from '../ui/loading/queries.ts';
import { lazyPart } from '../ui/loading/lazyPart.ts';
import { viewNamed } from '../views/index.ts';
import { useIndependentFigures } from '../views/context/independentFigures.ts';
import { lazyBuilt } from '../views/map/lazyBuilt.ts';
import type { ImageChoice, ImageOf } from './drawImage.ts';

const lazyDialog = lazyPart(async () => (await import('./ImageDialog.tsx')).ImageDialog, { onlyWanted: true });
const lazyDrawing = lazyModule(() => import('./drawImage.ts'));

type Props<Row extends Sourced, Placed> = Omit<ImageOf<Row, Placed>, 'reader' | 'fonts' | 'infrastructure'>;

export function ImageButton<Row extends Sourced, Placed>(of: Props<Row, Placed>) {
  const reader = useReader();
  const { imageFonts, saveOneFile } = useServices();
  const { say } = reader;
  const figures = useIndependentFigures();
  const client = useQueries();
  const [open, setOpen] = useState(false);
  const { view } = of.panel;
  const title = say(view.title);
  const part = viewNamed(view.id);
  // A saved file shows a whole view, so a view of one subject has none.
  const saveAsFile =
    saveOneFile === null || part === undefined || of.subject ? null : (query: Query) => saveOneFile({ part, article: of.article, query });
  const draw = async (choice: ImageChoice) => {
    // The image shows existing lines if the map does.
    const asked = figures?.built && !figures.off ? figures : null;
    const [{ drawImage }, fonts, here] = await Promise.all([
      lazyDrawing.load(),
      imageFonts(),
      asked && client.fetchQuery(asked.load),
      asked && lazyBuilt.load(),
    ]);
    const infrastructure = asked && here ? { figures: asked, here, queries: { client } } : null;
    return drawImage({ ...of, reader, fonts, infrastructure }, choice);
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
        <lazyDialog.Part
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
