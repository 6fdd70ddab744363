// Every claim and every flow as a table: sorted, filtered, taken away.
import '../messages/later.ts';
import { useReader } from '../marks/reader.ts';
import type { PageProps } from './page.ts';

export function TablePage({ article }: PageProps) {
  const { say } = useReader();
  return (
    <main className="plain-page" id="table">
      <h1>{say('page.table')}</h1>
      <p>{article.dataset.file.source.title}</p>
    </main>
  );
}
