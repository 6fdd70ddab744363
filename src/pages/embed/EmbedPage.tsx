// One view alone, for the pages of others: its title, its source line, its licence and a link back.
import '../../messages/later.ts';
import { useReader } from '../../marks/reader.ts';
import type { PageProps } from '../page.ts';

export function EmbedPage({ article }: PageProps) {
  const { say } = useReader();
  return (
    <main className="plain-page" id="embed">
      <h1>{say('page.embed')}</h1>
      <p>{article.dataset.file.source.title}</p>
    </main>
  );
}
