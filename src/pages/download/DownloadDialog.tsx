// Offers every format, and saves what is on screen or everything in the chosen one.
import { useId, useState } from 'react';
import '../../messages/download/words.ts';
import { fileNameOf, type Export, type Taken } from '../../exports/export.ts';
import { EXPORTS } from '../../exports/index.ts';
import { useReader } from '../../marks/reader.ts';
import { clearFilters } from '../../selection/query.ts';
import { OneFileButton } from '../../one-file/OneFileButton.tsx';
import type { Article } from '../../services/article.ts';
import { useServices } from '../../services/services.ts';
import { Dialog, untilPainted } from '../../ui/Dialog.tsx';
import { saveFile as saveToDisk, type SaveFile } from '../../ui/saveFile.ts';
import { takeAll, takeShown, type Shown } from './taken.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import sheet from './download.css?url';

interface Props {
  readonly article: Article;
  readonly shown: Shown;
  onClose(): void;
  readonly formats?: readonly Export[];
  readonly saveFile?: SaveFile;
  /** Whether the page can be saved as one file. */
  readonly savesPage?: boolean;
  now?(): Date;
}

type State =
  | { readonly kind: 'writing' | 'done'; readonly id: string; readonly name: string }
  | { readonly kind: 'failed'; readonly id: string; readonly reason: string };

export function DownloadDialog({
  article,
  shown,
  onClose,
  formats = EXPORTS,
  saveFile = saveToDisk,
  savesPage = false,
  now = () => new Date(),
}: Props) {
  const reader = useReader();
  const { say } = reader;
  const { writer, saveOneFile } = useServices();
  const id = useId();
  const [everything, setEverything] = useState(false);
  const [state, setState] = useState<State | null>(null);
  const take = (all: boolean): Taken => (all ? takeAll(article, reader, now()) : takeShown(article, shown, reader, now()));
  const [scopes] = useState(() => ({ shown: take(false), everything: take(true) }));
  const chosen = everything ? scopes.everything : scopes.shown;
  const write = async (format: Export) => {
    const taken = take(everything);
    const name = fileNameOf(format, taken);
    setState({ kind: 'writing', id: format.id, name });
    try {
      await untilPainted();
      saveFile(await writer.export(format, taken), name, format.mediaType);
      setState({ kind: 'done', id: format.id, name });
    } catch (error) {
      setState({ kind: 'failed', id: format.id, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const counts = ({ claims, flows }: Taken) =>
    `${say('takeaway.count.claims', { count: claims.length })}, ${say('takeaway.count.flows', { count: flows.length })}`;
  return (
    <Dialog title={say('takeaway.title')} closeLabel={say('takeaway.close')} className="download-dialog" onClose={onClose}>
      <StyleSheet href={sheet} />
      {!scopes.shown.whole && (
        <fieldset>
          <legend className="sr-only">{say('takeaway.what')}</legend>
          {(['shown', 'everything'] as const).map((scope) => (
            <label key={scope} className="download-scope">
              <input
                type="radio"
                name={id}
                checked={everything === (scope === 'everything')}
                onChange={() => setEverything(scope === 'everything')}
              />
              <span>
                {say(`takeaway.scope.${scope}`)} <span data-computed="count">({counts(scopes[scope])})</span>
                {scope === 'shown' && scopes.shown.filter !== '' && <small>{scopes.shown.filter}</small>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {scopes.shown.whole && <p data-computed="count">{counts(scopes.everything)}</p>}
      <ul className="download-formats">
        {formats.map((format) => {
          const own = state?.id === format.id ? state : null;
          const isBarred = format.needsClaims === true && chosen.claims.length === 0;
          return (
            <li key={format.id}>
              <button
                type="button"
                data-export={format.id}
                aria-disabled={isBarred || state?.kind === 'writing'}
                onClick={() => !isBarred && state?.kind !== 'writing' && void write(format)}
              >
                <b>{say(format.title)}</b>
                <span>{say(format.use)}</span>
                <code>{fileNameOf(format, chosen)}</code>
              </button>
              <p role="status" data-failed={own?.kind === 'failed' || undefined}>
                {isBarred && say('takeaway.needsClaims')}
                {own?.kind === 'writing' && say('takeaway.writing', { name: own.name })}
                {own?.kind === 'done' && say('takeaway.done', { name: own.name })}
                {own?.kind === 'failed' && say('takeaway.failed', { reason: own.reason })}
              </p>
            </li>
          );
        })}
        {savesPage && saveOneFile && (
          <li>
            <OneFileButton part="page" article={article} query={everything ? clearFilters(shown.query) : shown.query} save={saveOneFile} />
          </li>
        )}
      </ul>
    </Dialog>
  );
}
