// Builds the oEmbed response of each view of an article, for the build to publish.
import '../../messages/share/words.ts';
import { oembedOf, type Thumbnail } from '../../exports/oembed.ts';
import { sayIn } from '../../messages/say.ts';
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import { EMPTY_QUERY } from '../../selection/query.ts';
import { sliceDataset, withContext } from '../../selection/slice.ts';
import { VIEWS, viewsOf, type ViewId } from '../../views/index.ts';
import type { Article } from '../../services/article.ts';
import { embedHeight } from './embedHeight.ts';

/** The width of most text columns; on a phone the iframe is narrower. */
const WIDTH_PX = 700;

/** Gives the responses by view. `site` is the site's address with a final slash, or a path if not known; `thumbnailOf` its link picture. */
export function oembeds(
  article: Article,
  context: ContextLayer | null,
  site: string,
  thumbnailOf: (view: ViewId) => Thumbnail | null,
): (readonly [view: string, response: object])[] {
  const say = sayIn('en');
  const { dataset, ground } = article;
  const { source } = dataset.file;
  const bare = sliceDataset(dataset, EMPTY_QUERY);
  const slice = context === null ? bare : withContext(bare, context);
  return viewsOf(article).map((view) => {
    const title = say('embed.frameTitle', { view: say(VIEWS[view].title), title: source.title });
    const heightPx = embedHeight(view, slice, ground, WIDTH_PX);
    const author = dataset.people.get(source.author)?.name ?? null;
    // Only the iframe: no oEmbed snippet names the script.
    const frozen = { file: '', integrity: '' };
    const asked = { site, view, title, heightPx, widthPx: WIDTH_PX, provider: say('site.name'), author, frozen };
    return [view, oembedOf({ ...asked, thumbnail: thumbnailOf(view) })] as const;
  });
}
