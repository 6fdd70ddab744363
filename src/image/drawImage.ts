// Draws a panel as an SVG image, at the size and in the theme that the reader chose.
import { readDrawing } from './readDrawing.ts';
import { readPaint } from './paint.ts';
import { writeImage, type ImageColours, type WrittenImage } from './writeImage.ts';
import type { FontFile } from '../services/services.ts';
import type { Room } from '../geometry/box.ts';
import type { ImageWords } from './placeImage.ts';
import type { Reader } from '../marks/reader.ts';
import { filterInWords } from '../messages/filterInWords.ts';
import type { ContextLayer } from '../model/context/contextLayer.ts';
import type { Sourced } from '../model/dataset.ts';
import { writeQuery, type Query } from '../selection/query.ts';
import type { QueriesOfApp } from '../ui/loading/queriesOfApp.ts';
import { showsContext } from '../views/index.ts';
import type { IndependentFigures } from '../views/context/independentFigures.ts';
import { renderView, type Theme } from './renderView.tsx';
import { fillsFrame } from '../views/view.ts';
import type { Panel } from '../views/viewTools.ts';
import type { Article } from '../services/article.ts';
import '../messages/views/words.ts';
import '../messages/image/words.ts';

export const WIDTHS = ['screen', 'column', 'wide'] as const;

export interface ImageChoice {
  readonly width: (typeof WIDTHS)[number];
  readonly theme: Theme;
  /** Whether it has a ground; without one, whatever is behind it shows through. */
  readonly ground: boolean;
}

export interface ImageOf<Row extends Sourced, Placed> {
  readonly panel: Panel<Row, Placed>;
  readonly article: Article;
  readonly query: Query;
  /** What the image shows instead of a filter: the path of its page under the site, and its words. */
  readonly subject?: { readonly path: string; readonly words: string };
  readonly reader: Reader;
  readonly fonts: readonly FontFile[];
  /** The loaded independent figures, if existing lines are drawn; else null. */
  readonly infrastructure: { readonly figures: IndependentFigures; readonly here: ContextLayer; readonly queries: QueriesOfApp } | null;
}

/** Rooms for a column of print and for a slide, px. Only a view that fills its room uses the height. */
const ROOMS: Readonly<Record<'column' | 'wide', Room>> = {
  column: { width: 640, height: 480, asidePx: 0 },
  wide: { width: 1200, height: 640, asidePx: 0 },
};

/** Draws at once, with the fonts that the page has loaded. Throws what the view throws. */
export function drawImage<Row extends Sourced, Placed>(of: ImageOf<Row, Placed>, choice: ImageChoice): WrittenImage {
  const { panel, reader, fonts, infrastructure } = of;
  const { view, slice, ground, lookAt } = panel;
  const room = choice.width === 'screen' ? panel.room : ROOMS[choice.width];
  return renderView(view, { slice, ground, lookAt, room, reader, theme: choice.theme, infrastructure }, ({ element, sentences }) => {
    const colours = coloursOf(element);
    const { height } = element.getBoundingClientRect();
    // A text keeps its line length, however wide the image could be.
    const { width } = (view.isProse ? (element.firstElementChild ?? element) : element).getBoundingClientRect();
    return writeImage({
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
export function imageName({ dataset, version }: Article, view: string, extension: string): string {
  return `${dataset.file.id}-${view}-${version}.${extension}`;
}

function wordsOf<Row extends Sourced, Placed>({
  panel: { view, ground },
  article,
  query,
  subject,
  reader,
  infrastructure,
}: ImageOf<Row, Placed>): ImageWords {
  const { say } = reader;
  const { dataset } = article;
  const { source, coding } = dataset.file;
  const author = dataset.people.get(source.author)?.name ?? source.author;
  const filter = subject?.words ?? filterInWords(query, dataset, say);
  // The address has what the image shows, such as the selection and the map's viewport, but not the tour step or the theme.
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
      ...(fillsFrame(view) && infrastructure ? [infrastructureInWords(infrastructure.here.lines, say)] : []),
      say('picture.licence', { licence: coding.licence, by: coding.by, rights: source.rights }),
      ...(address === '' ? [say('picture.onDevice')] : [address]),
    ],
  };
}

/** What the numbers beside the lines mean, and who published them. */
function infrastructureInWords(lines: ContextLayer['lines'], say: Reader['say']): string {
  const named = lines.map(({ name, source }, index) => say('picture.built.line', { number: index + 1, name, publisher: source.publisher }));
  return say('picture.built', { lines: named.join('; ') });
}

/** The theme's colours, read from the rendered view. */
function coloursOf(rendered: HTMLElement): ImageColours {
  const read = (token: string) => {
    rendered.style.color = `var(${token})`;
    const { colour } = readPaint(getComputedStyle(rendered).color);
    rendered.style.removeProperty('color');
    return colour;
  };
  return { ink: read('--ink'), muted: read('--muted'), line: read('--line'), ground: read('--paper') };
}
