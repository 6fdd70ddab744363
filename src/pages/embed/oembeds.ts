// Makes the oEmbed response of each view, for the build to publish.
import '../../messages/share/words.ts';
import { oembedOf, type Thumbnail } from '../../exports/oembed.ts';
import { sayIn } from '../../messages/say.ts';
import type { ContextLayer } from '../../model/context/contextLayer.ts';
import { EMPTY_QUERY } from '../../selection/query.ts';
import { sliceDataset, withContext } from '../../selection/slice.ts';
import { VIEWS, viewsOf, type ViewId } from '../../views/index.ts';
import type { Article } from '../../services/article.ts';
import { embedHeight } from './embedHeight.ts';

/** Of most columns of text; on a phone the frame is narrower. */
const WIDTH_PX = 700;

/** By the view's name. `site` is the site's address, with a slash at its end; a path where it is not known. `thumbnailOf`: its picture for links. */
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
    // The frame alone: no snippet of it names the script.
    const frozen = { file: '', integrity: '' };
    const asked = { site, view, title, heightPx, widthPx: WIDTH_PX, provider: say('site.name'), author, frozen };
    return [view, oembedOf({ ...asked, thumbnail: thumbnailOf(view) })] as const;
  });
}
