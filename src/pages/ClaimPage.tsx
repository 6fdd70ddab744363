// One claim by itself: a page to read without script, and to cite.
import '../messages/later.ts';
import { useReader } from '../marks/reader.ts';
import type { PageProps } from './page.ts';

export function ClaimPage({ article }: PageProps) {
  const { say } = useReader();
  return (
    <main className="plain-page" id="claim">
      <h1>{say('page.claim')}</h1>
      <p>{article.dataset.file.source.title}</p>
    </main>
  );
}
