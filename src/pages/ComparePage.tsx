// Two claims, or two parties, side by side.
import '../messages/later.ts';
import { useReader } from '../marks/reader.ts';
import type { PageProps } from './page.ts';

export function ComparePage({ article }: PageProps) {
  const { say } = useReader();
  return (
    <main className="plain-page" id="compared">
      <h1>{say('page.compare')}</h1>
      <p>{article.dataset.file.source.title}</p>
    </main>
  );
}
