// Shows a reference in every citation format, to read without script, copy or download.
import '../../messages/claim/words.ts';
import { CITATION_FORMATS, type Reference } from '../../exports/citations/index.ts';
import { useReader } from '../../marks/reader.ts';
import { Copy } from '../../ui/Copy.tsx';
import { useAlive } from '../../ui/useAlive.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import sheet from './snippets.css?url';

interface Props {
  readonly reference: Reference;
  /** The files' name without format and extension. */
  readonly fileName: string;
  /** Gives the address of a file with this text; the default is a `data:` address, which needs no script. */
  fileAddress?(text: string, mediaType: string): string;
}

export function Cite({ reference, fileName, fileAddress = addressWithText }: Props) {
  const { say } = useReader();
  // Copying needs script; without it, readers can select the text.
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
