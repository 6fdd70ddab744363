// Asks for an image's format and look, previews it, and saves, copies or prints it.
import { useEffect, useEffectEvent, useState } from 'react';
import '../messages/download/words.ts';
import '../messages/image/words.ts';
import { DECK_TYPE } from '../marks/slide/deck.ts';
import { drawPng, PNG, SCALES, type Scale } from './drawPng.ts';
import type { WrittenImage } from './writeImage.ts';
import { useReader } from '../marks/reader.ts';
import type { ContextLayer } from '../model/context/contextLayer.ts';
import type { Query } from '../selection/query.ts';
import { StyleSheet } from '../ui/StyleSheet.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { viewNamed } from '../views/index.ts';
import type { Article } from '../services/article.ts';
import { oneFileName } from '../services/oneFile.ts';
import { useServices } from '../services/services.ts';
import { lazyModule } from '../ui/loading/lazyModule.ts';
import { saveFile } from '../ui/saveFile.ts';
import { Choices } from '../ui/Choices.tsx';
import { Dialog, NOTHING_SAID } from '../ui/Dialog.tsx';
import { imageName, WIDTHS, type ImageChoice } from './drawImage.ts';
import { printImage } from './printImage.ts';
import sheet from './image.css?url';

const lazyDeckPlan = lazyModule(async () => (await import('../deck/plan/planDeck.ts')).planDeck);

interface Props {
  readonly view: string;
  readonly title: string;
  readonly article: Article;
  readonly query: Query;
  /** The independent figures that the view shows; null if it shows none. */
  readonly context: ContextLayer | null;
  draw(choice: ImageChoice): Promise<WrittenImage>;
  /** Saves the view as one file; null if that can't be done. */
  readonly saveAsFile: ((query: Query) => Promise<string>) | null;
  onClose(): void;
}

type Format = 'png' | 'svg' | 'pdf' | 'html';
const FORMATS: readonly Format[] = ['png', 'svg', 'pdf', 'html'];
const SVG = 'image/svg+xml';

interface Shown extends WrittenImage {
  readonly address: string;
}

export function ImageDialog({ view, title, article, query, context, draw, saveAsFile, onClose }: Props) {
  const reader = useReader();
  const { say } = reader;
  const { writer } = useServices();
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const [format, setFormat] = useState<Format>('png');
  const [scale, setScale] = useState<Scale>(2);
  const [width, setWidth] = useState<ImageChoice['width']>('screen');
  const [asked, setTheme] = useState<ImageChoice['theme'] | null>(query.theme);
  const [ground, setGround] = useState(true);
  const [shown, setShown] = useState<Shown | null>(null);
  const [said, setSaid] = useState(NOTHING_SAID);
  const theme = asked ?? (isDark ? 'dark' : 'light');
  const fail = (error: unknown) =>
    setSaid({ text: say('picture.failed', { reason: error instanceof Error ? error.message : String(error) }), failed: true });
  const drawAs = useEffectEvent((choice: ImageChoice) => draw(choice));
  const tellFailure = useEffectEvent(fail);
  // The image follows only the choices here, not changes on the page behind the dialog.
  useEffect(() => {
    let address = '';
    let isOver = false;
    drawAs({ width, theme, ground }).then((image) => {
      if (isOver) return;
      address = URL.createObjectURL(new Blob([image.svg], { type: SVG }));
      setShown({ ...image, address });
    }, tellFailure);
    return () => {
      isOver = true;
      URL.revokeObjectURL(address);
    };
  }, [width, theme, ground]);

  const attempt = async (work: (image: Shown) => Promise<string>) => {
    if (shown === null) return;
    setSaid(NOTHING_SAID);
    try {
      setSaid({ text: await work(shown), failed: false });
    } catch (error) {
      fail(error);
    }
  };
  const save = (image: Shown) =>
    attempt(async () => {
      if (format === 'html') {
        const name = await saveAsFile?.({ ...query, theme: asked });
        return name === undefined ? '' : say('takeaway.done', { name });
      }
      if (format === 'pdf') {
        await printImage(image);
        return say('picture.printed');
      }
      const name = imageName(article, view, format);
      const file = format === 'svg' ? new Blob([image.svg]) : await drawPng(image, scale);
      saveFile(new Uint8Array(await file.arrayBuffer()), name, format === 'svg' ? SVG : PNG);
      return say('takeaway.done', { name });
    });
  const copy = () =>
    attempt(async (image) => {
      const { clipboard } = navigator as { readonly clipboard?: Clipboard };
      if (clipboard === undefined || typeof ClipboardItem === 'undefined') throw new Error(say('picture.noClipboard'));
      // Passed as a promise, since some browsers allow copying only during the press of a button.
      await clipboard.write([new ClipboardItem({ [PNG]: drawPng(image, scale) })]);
      return say('picture.copied');
    });
  // Saves the view as a slide that can be edited.
  const takeSlide = () =>
    attempt(async () => {
      const planDeck = await lazyDeckPlan.load();
      const deck = planDeck({ article, context, query, reader, chosen: [`view-${view}`], theme, at: new Date() });
      const name = imageName(article, view, 'pptx');
      saveFile(await writer.deck(deck), name, DECK_TYPE);
      return say('takeaway.done', { name });
    });
  const times = format === 'png' ? scale : 1;
  // A web page is as wide as its window and has its own ground, so it needs none of the image's choices.
  const isImage = format !== 'html';
  // A deck has only the views of the registry.
  const isOffered = viewNamed(view) !== undefined;
  return (
    <Dialog
      title={say('picture.title', { title })}
      closeLabel={say('takeaway.close')}
      className="dialog-wide"
      said={said}
      onClose={onClose}
      actions={
        <>
          <button type="button" className="chip" aria-disabled={shown === null} onClick={() => shown && void save(shown)}>
            {say(format === 'pdf' ? 'picture.print' : 'picture.save')}
          </button>
          {isImage && (
            <button type="button" className="chip" aria-disabled={shown === null} onClick={() => void copy()}>
              {say('picture.copy')}
            </button>
          )}
          {isImage && isOffered && (
            <button type="button" className="chip" aria-disabled={shown === null} onClick={() => void takeSlide()}>
              {say('picture.slide')}
            </button>
          )}
        </>
      }
    >
      <StyleSheet href={sheet} />
      <div className="image-shown" data-ground={ground}>
        {shown && <img src={shown.address} width={shown.width} height={shown.height} alt={say('picture.preview', { title })} />}
      </div>
      <div className="dialog-choices">
        <Choices
          label={say('picture.format')}
          values={FORMATS.filter((each) => each !== 'html' || saveAsFile !== null)}
          value={format}
          choose={setFormat}
          name={(each) => say(`picture.format.${each}`)}
        />
        {format === 'png' && (
          <Choices
            label={say('picture.scale')}
            values={SCALES}
            value={scale}
            choose={setScale}
            name={(each) => say('picture.times', { times: each })}
          />
        )}
        {isImage && (
          <Choices
            label={say('picture.width')}
            values={WIDTHS}
            value={width}
            choose={setWidth}
            name={(each) => say(`picture.width.${each}`)}
          />
        )}
        <Choices
          label={say('picture.theme')}
          values={['light', 'dark'] as const}
          value={theme}
          choose={setTheme}
          name={(each) => say(`picture.theme.${each}`)}
        />
        {isImage && (
          <Choices
            label={say('picture.ground')}
            values={['own', 'none'] as const}
            value={ground ? 'own' : 'none'}
            choose={(each) => setGround(each === 'own')}
            name={(each) => say(`picture.ground.${each}`)}
          />
        )}
      </div>
      <p className="dialog-file" data-computed="count">
        {!isImage && say('picture.file', { name: oneFileName(view, article) })}
        {shown &&
          isImage &&
          say('picture.size', { name: imageName(article, view, format), width: shown.width * times, height: shown.height * times })}
      </p>
    </Dialog>
  );
}
