// The article as slides: one idea each, for a wall.
import '../../messages/later.ts';
import { useReader } from '../../marks/reader.ts';
import type { PageProps } from '../page.ts';

export function PresentPage({ article }: PageProps) {
  const { say } = useReader();
  return (
    <main className="plain-page" id="present">
      <h1>{say('page.present')}</h1>
      <p>{article.dataset.file.source.title}</p>
    </main>
  );
}
