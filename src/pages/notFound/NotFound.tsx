// Says that an address leads nowhere, and where to go.
import '../../messages/views/words.ts';
import { useReader } from '../../marks/reader.ts';
import './notFound.css';

export function NotFound() {
  const { say } = useReader();
  return (
    <main className="plain-page" id="explore">
      <h1>{say('page.notFound')}</h1>
      <p>{say('page.notFound.text')}</p>
      <p>
        <a href={import.meta.env.BASE_URL}>{say('page.notFound.link')}</a>
      </p>
    </main>
  );
}
