// A view to what carries it elsewhere: its settings, a live preview, and the lines to paste.
import '../../messages/later.ts';
import { useReader } from '../../marks/reader.ts';
import type { PageProps } from '../page.ts';

export function SharePage({ article }: PageProps) {
  const { say } = useReader();
  return (
    <main className="plain-page" id="share">
      <h1>{say('page.share')}</h1>
      <p>{article.dataset.file.source.title}</p>
    </main>
  );
}
