// Shows the button that saves a part of the site as one file, and says how it went.
import '../messages/download/words.ts';
import { useState } from 'react';
import { useReader } from '../marks/reader.ts';
import { StyleSheet } from '../ui/StyleSheet.tsx';
import sheet from './oneFile.css?url';
import { oneFileName, type OneFileAsked, type SaveOneFile } from '../services/oneFile.ts';

interface Props extends OneFileAsked {
  save: SaveOneFile;
}

export function OneFileButton({ save, ...asked }: Props) {
  const { say } = useReader();
  const [state, setState] = useState<{ readonly said: string; readonly kind: 'writing' | 'done' | 'failed' } | null>(null);
  const name = oneFileName(asked.part, asked.article);
  const write = async () => {
    setState({ kind: 'writing', said: say('takeaway.writing', { name }) });
    try {
      setState({ kind: 'done', said: say('takeaway.done', { name: await save(asked) }) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setState({ kind: 'failed', said: say('takeaway.failed', { reason }) });
    }
  };
  const kind = asked.part === 'page' || asked.part === 'talk' ? asked.part : 'view';
  return (
    <>
      <StyleSheet href={sheet} />
      <button
        type="button"
        className="one-file"
        data-export="one-file"
        aria-disabled={state?.kind === 'writing'}
        onClick={() => state?.kind !== 'writing' && void write()}
      >
        <b>{say(`file.${kind}`)}</b>
        <span>{say(`file.${kind}.use`)}</span>
        <code data-computed="name">{name}</code>
      </button>
      <p role="status" data-computed="name" data-failed={state?.kind === 'failed' || undefined}>
        {state?.said}
      </p>
    </>
  );
}
