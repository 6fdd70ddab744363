// A panel and how it is wanted to its picture: the view staged at that size and theme, read, framed and written.
import { readDrawing } from './readDrawing.ts';
import { readPaint } from './paint.ts';
import { writePicture, type PictureColours, type WrittenPicture } from './writeImage.ts';
import type { FontFile } from './embedFonts.ts';
import type { Room } from '../geometry/box.ts';
import type { PictureWords } from './placeImage.ts';
import type { Reader } from '../marks/reader.ts';
import { filterInWords } from '../messages/filterInWords.ts';
import type { ContextLayer } from '../model/context/contextLayer.ts';
import type { Sourced } from '../model/dataset.ts';
import { writeQuery, type Query } from '../selection/query.ts';
import type { ContextDoor } from '../views/context/contextDoor.ts';
import { showsContext } from '../views/index.ts';
import { stageView, type Theme } from './stageView.tsx';
import { fillsFrame } from '../views/view.ts';
import type { Panel } from '../views/viewTools.ts';
import type { Article } from '../services/article.ts';

export const WIDTHS = ['screen', 'column', 'wide'] as const;

export interface PictureChoice {
  readonly width: (typeof WIDTHS)[number];
  readonly theme: Theme;
  /** Whether it has a ground of its own; else what it is laid on shows through. */
  readonly ground: boolean;
}

export interface PictureOf<Row extends Sourced, Placed> {
  readonly panel: Panel<Row, Placed>;
  readonly article: Article;
  readonly query: Query;
  /** What the picture is of, where that is no filter: its page's path under the site, and its words. */
  readonly subject?: { readonly path: string; readonly words: string };
  readonly reader: Reader;
  readonly fonts: readonly FontFile[];
  /** With the context here, where lines that exist are drawn; else null. */
  readonly built: (ContextDoor & { readonly here: ContextLayer }) | null;
}

/** Of a column of print, and of a slide, px; a view that fills its frame is as high as these say. */
const ROOMS: Readonly<Record<'column' | 'wide', Room>> = {
  column: { width: 640, height: 480, asidePx: 0 },
  wide: { width: 1200, height: 640, asidePx: 0 },
};

/** Throws what the view throws. Draws at once: the fonts are those that the page has loaded. */
export function drawPicture<Row extends Sourced, Placed>(of: PictureOf<Row, Placed>, choice: PictureChoice): WrittenPicture {
  const { panel, reader, fonts, built } = of;
  const { view, slice, ground, lookAt } = panel;
  const room = choice.width === 'screen' ? panel.room : ROOMS[choice.width];
  return stageView(view, { slice, ground, lookAt, room, reader, theme: choice.theme, door: built }, ({ element, sentences }) => {
    const colours = coloursOf(element);
    const { height } = element.getBoundingClientRect();
    // A text has its own measure, however wide the picture might be.
    const { width } = (view.isProse ? (element.firstElementChild ?? element) : element).getBoundingClientRect();
    return writePicture({
      drawing: readDrawing(element),
      size: { width, height: Math.ceil(height) },
      words: wordsOf(of),
      description: [reader.say(view.question), ...sentences.map(({ text }) => text)].join(' '),
      colours: choice.ground ? colours : { ...colours, ground: null },
      fonts,
      language: reader.say.language,
    });
  });
}

/** `<dataset>-<view>-<version>.png` */
export function pictureName({ dataset, version }: Article, view: string, extension: string): string {
  return `${dataset.file.id}-${view}-${version}.${extension}`;
}

function wordsOf<Row extends Sourced, Placed>({
  panel: { view, ground },
  article,
  query,
  subject,
  reader,
  built,
}: PictureOf<Row, Placed>): PictureWords {
  const { say } = reader;
  const { dataset } = article;
  const { source, coding } = dataset.file;
  const author = dataset.people.get(source.author)?.name ?? source.author;
  const filter = subject?.words ?? filterInWords(query, dataset, say);
  // The selection and the map's frame are in the picture, so they are in its address; where it stood in the tour, and its theme, are not.
  const address = article.isOwn
    ? ''
    : reader.addressOf(subject?.path ?? (view.page ?? '') + writeQuery({ ...query, step: null, theme: null }));
  return {
    title: say(view.title),
    question: say(view.question),
    filter: filter === '' ? '' : say('picture.filter', { filter }),
    foot: [
      say(showsContext(view.id) ? 'picture.beside' : 'picture.source', {
        title: source.title,
        author,
        publisher: source.publisher ?? say('picture.noPublisher'),
        published: source.published ?? say('source.undated'),
      }),
      ...(fillsFrame(view) ? [`${ground.boundaryNote} ${say('map.source', { source: ground.source })}`] : []),
      ...(fillsFrame(view) && built ? [builtInWords(built.here.lines, say)] : []),
      say('picture.licence', { licence: coding.licence, by: coding.by, rights: source.rights }),
      ...(address === '' ? [say('picture.onDevice')] : [address]),
    ],
  };
}

/** What the numbers beside the lines mean, and who says so. */
function builtInWords(lines: ContextLayer['lines'], say: Reader['say']): string {
  const named = lines.map(({ name, source }, index) => say('picture.built.line', { number: index + 1, name, publisher: source.publisher }));
  return say('picture.built', { lines: named.join('; ') });
}

/** The theme's own, as they are where the view is staged. */
function coloursOf(staged: HTMLElement): PictureColours {
  const read = (token: string) => {
    staged.style.color = `var(${token})`;
    const { colour } = readPaint(getComputedStyle(staged).color);
    staged.style.removeProperty('color');
    return colour;
  };
  return { ink: read('--ink'), muted: read('--muted'), line: read('--line'), ground: read('--paper') };
}
