// Writes an embed's oEmbed 1.0 response, of type `rich`: https://oembed.com, 2.3.
import { EMPTY_QUERY } from '../selection/query.ts';
import { snippetsFor, type EmbedSettings } from './embedSnippets.ts';

/** An image of the view: its file under the site, and its size in pixels. */
export interface Thumbnail {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

export interface OembedAsked extends Omit<EmbedSettings, 'query'> {
  readonly widthPx: number;
  readonly provider: string;
  /** The article's author. */
  readonly author: string | null;
  readonly thumbnail: Thumbnail | null;
}

/** The response for a view without a filter: it is a static file, so it can't answer differently for each query. */
export function oembedOf({ widthPx, provider, author, thumbnail, ...settings }: OembedAsked): Readonly<Record<string, string | number>> {
  const { iframe } = snippetsFor({ ...settings, query: EMPTY_QUERY });
  return {
    version: '1.0',
    type: 'rich',
    title: settings.title,
    ...(author === null ? {} : { author_name: author }),
    provider_name: provider,
    provider_url: settings.site,
    cache_age: 86_400,
    html: iframe,
    width: widthPx,
    height: settings.heightPx,
    // All three or none: oEmbed 2.3.4.
    ...(thumbnail === null
      ? {}
      : { thumbnail_url: settings.site + thumbnail.file, thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height }),
  };
}
