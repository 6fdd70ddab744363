// What the data are, where they are, how they are cited, and a dataset of the reader’s own.
import '../messages/later.ts';
import { useReader } from '../marks/reader.ts';
import { Downloads } from './Downloads.tsx';
import type { PageProps } from './page.ts';
import { Versions } from './Versions.tsx';

export function DataPage({ article, shelf }: PageProps) {
  const { say } = useReader();
  return (
    <main className="plain-page" id="downloads">
      <h1>{say('page.data')}</h1>
      <p>{article.dataset.file.source.title}</p>
      <Downloads shelf={shelf} />
      <Versions shelf={shelf} />
    </main>
  );
}
