// Opens a reader's own files, chosen, dropped or pasted, and shows their faults; the files never leave the device.
import { useEffect, useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import '../../messages/own/words.ts';
import { useReader } from '../../marks/reader.ts';
import { droppedFiles, filesOf, pastedFile } from './droppedFiles.ts';
import type { ChosenFile, Own, OwnProgress, OwnResult } from '../../services/own.ts';
import { useServices } from '../../services/services.ts';
import { OwnFaults } from './OwnFaults.tsx';
import sheet from './ownData.css?url';
import { StyleSheet } from '../../ui/StyleSheet.tsx';

type State =
  | { readonly kind: 'still' }
  | { readonly kind: 'busy'; readonly progress: OwnProgress }
  | { readonly kind: 'said'; readonly what: 'own.cancelled' | 'own.sound' | 'own.forgotten' }
  | { readonly kind: 'result'; readonly result: OwnResult };

/** `webkitdirectory` works in browsers but is not in React's types. */
const FOLDER = { webkitdirectory: '' };

export function OwnData() {
  const { say } = useReader();
  const { openOwn } = useServices();
  const [state, setState] = useState<State>({ kind: 'still' });
  const [kept, setKept] = useState<string | null>(null);
  /** Files of a dataset that lacks a part; the next ones are added to them. */
  const [held, setHeld] = useState<readonly ChosenFile[]>([]);
  const [over, setOver] = useState(false);
  const calling = useRef<AbortController | null>(null);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);

  useEffect(() => {
    void openOwn()
      .then((own) => own.kept())
      .then(setKept, () => {});
    return () => calling.current?.abort();
  }, [openOwn]);

  const open = async (chosen: readonly ChosenFile[]) => {
    if (chosen.length === 0) return;
    calling.current?.abort();
    const call = new AbortController();
    calling.current = call;
    const paths = new Set(chosen.map(({ path }) => path));
    const all = [...held.filter(({ path }) => !paths.has(path)), ...chosen];
    setState({ kind: 'busy', progress: 'reading' });
    try {
      const own = await openOwn();
      const result = await own.open(all, call.signal, (progress) => setState({ kind: 'busy', progress }));
      if (call.signal.aborted) return;
      setHeld(result.kind === 'faulty' && result.missing !== null ? all : []);
      if (result.kind !== 'kept') return setState({ kind: 'result', result });
      setState({ kind: 'said', what: 'own.sound' });
      own.show();
    } catch (error) {
      if (calling.current === call) setState({ kind: 'result', result: { kind: 'failed', reason: String(error) } });
    }
  };
  const cancel = () => {
    calling.current?.abort();
    calling.current = null;
    setState({ kind: 'said', what: 'own.cancelled' });
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    const { clipboardData } = event;
    const text = clipboardData.getData('text/plain');
    void open(clipboardData.files.length > 0 ? filesOf(clipboardData.files) : text.trim() === '' ? [] : [pastedFile(text)]);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(open);
  };
  const choose = (input: HTMLInputElement) => {
    const chosen = filesOf(input.files);
    input.value = '';
    void open(chosen);
  };
  const download = async (kind: 'sheets' | 'dataset') => {
    const link = document.createElement('a');
    link.href = await (await openOwn()).template(kind);
    link.download = `${kind}-template.zip`;
    link.click();
  };
  const withOwn = (act: (own: Own) => unknown) => () => void openOwn().then(act);
  const forget = async (own: Own) => {
    await own.forget();
    setKept(null);
    setState({ kind: 'said', what: 'own.forgotten' });
  };
  return (
    <div className="own">
      <StyleSheet href={sheet} />
      <p data-computed="count">{say('own.needs')}</p>
      <noscript>
        <p>{say('own.noScript')}</p>
      </noscript>
      {kept !== null && (
        <div className="own-row">
          <p>{say('own.kept', { title: kept })}</p>
          <OwnButton label={say('own.open')} onClick={withOwn((own) => own.show())} />
          <OwnButton label={say('own.forget')} onClick={withOwn(forget)} />
        </div>
      )}
      <div
        className="own-box"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className="own-row">
          <OwnButton label={say('own.choose')} onClick={() => files.current?.click()} />
          <OwnButton label={say('own.chooseFolder')} onClick={() => folder.current?.click()} />
          <p>{say('own.drop')}</p>
        </div>
        <input ref={files} type="file" multiple hidden accept=".json,.txt,.csv,.tsv,.zip" onChange={(event) => choose(event.target)} />
        <input ref={folder} type="file" multiple hidden {...FOLDER} onChange={(event) => choose(event.target)} />
        <label>
          {say('own.paste')}
          <textarea className="copy-text" rows={2} value="" onPaste={paste} onChange={() => {}} />
        </label>
      </div>
      <div className="own-row" role="status">
        {state.kind === 'busy' && <p>{say(`own.stage.${state.progress}`)}</p>}
        {state.kind === 'said' && <p>{say(state.what)}</p>}
      </div>
      {state.kind === 'busy' && <OwnButton label={say('own.cancel')} onClick={cancel} />}
      {state.kind === 'result' && <Result result={state.result} held={held} />}
      <div className="own-row">
        <p>{say('own.start')}</p>
        <OwnButton label={say('own.template.sheets')} onClick={() => void download('sheets')} />
        <OwnButton label={say('own.template.dataset')} onClick={() => void download('dataset')} />
      </div>
    </div>
  );
}

function OwnButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="own-button" onClick={onClick}>
      {label}
    </button>
  );
}

function Result({ result, held }: { readonly result: OwnResult; readonly held: readonly ChosenFile[] }) {
  const { say } = useReader();
  switch (result.kind) {
    case 'kept':
      return null;
    case 'no storage':
      return <Told text={say('own.noStorage', { reason: result.reason })} />;
    case 'too slow':
      return <Told text={say('own.tooSlow', { seconds: result.seconds })} />;
    case 'failed':
      return <Told text={say('own.failed', { reason: result.reason })} />;
    case 'faulty':
      if (result.missing !== null) {
        const list = held.map(({ path }) => path).join(', ');
        return <Told text={`${say('own.held', { list })} ${say(`own.missing.${result.missing}`)}`} />;
      }
      return (
        <>
          <Told text={say('own.faults', { count: result.faults.length })} />
          <OwnFaults faults={result.faults} />
        </>
      );
  }
}

function Told({ text }: { readonly text: string }) {
  return (
    <div className="problem own-told" role="alert" data-computed="count">
      <p>{text}</p>
    </div>
  );
}
