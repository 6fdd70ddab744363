// Shows a citation in every format: readable without script, to copy, and to download.
import '../../messages/claim/words.ts';
import { CITATION_FORMATS, type Reference } from '../../exports/citations/index.ts';
import { useReader } from '../../marks/reader.ts';
import { Copy } from '../../ui/Copy.tsx';
import { useAlive } from '../../ui/useAlive.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import sheet from './snippets.css?url';

interface Props {
  readonly reference: Reference;
  /** Of the files, without a dot and what follows it. */
  readonly fileName: string;
  /** The address at which a browser finds a file's text; one that holds the text itself needs no script. */
  fileAddress?(text: string, mediaType: string): string;
}

export function Cite({ reference, fileName, fileAddress = addressWithText }: Props) {
  const { say } = useReader();
  // Copying needs script: without it, the text is there to be selected.
  const alive = useAlive();
  return (
    <div className="snippets cite" data-computed="citation">
      <StyleSheet href={sheet} />
      {CITATION_FORMATS.map(({ id, name, extension, mediaType, write }, index) => {
        const text = write(reference);
        return (
          <details key={id} open={index === 0}>
            <summary>{name}</summary>
            {mediaType === 'text/plain' ? (
              <p className="cite-text" dir="auto" translate="no">
                {text}
              </p>
            ) : (
              <pre translate="no">
                <code>{text}</code>
              </pre>
            )}
            <Copy
              texts={alive ? [{ label: say('citation.copy'), copied: say('citation.copied', { name }), text }] : []}
              byHand={say('card.copyByHand')}
            >
              <a href={fileAddress(`${text}\n`, mediaType)} download={`${fileName}-${id}.${extension}`}>
                {say('citation.download', { extension })}
              </a>
            </Copy>
          </details>
        );
      })}
    </div>
  );
}

function addressWithText(text: string, mediaType: string): string {
  return `data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`;
}
