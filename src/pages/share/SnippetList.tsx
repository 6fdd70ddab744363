// Lists an embed's snippets: each with its use, to read and copy.
import { useSyncExternalStore } from 'react';
import { SNIPPET_IDS, type EmbedSnippets } from '../../exports/embedSnippets.ts';
import { useReader } from '../../marks/reader.ts';
import { Copy } from '../../ui/Copy.tsx';
import '../../messages/claim/words.ts';

interface Props {
  readonly snippets: EmbedSnippets;
  readonly title: string;
}

const neverChanges = () => () => {};
const sendsHere = () => 'share' in navigator;

export function SnippetList({ snippets, title }: Props) {
  const { say } = useReader();
  // Whether the system has a share sheet; the prerendered page can't know.
  const sends = useSyncExternalStore(neverChanges, sendsHere, () => false);
  return (
    <section className="snippets share-snippets" aria-labelledby="share-snippets">
      <h2 id="share-snippets">{say('share.snippets')}</h2>
      {SNIPPET_IDS.map((id, index) => (
        <details key={id} open={index === 0}>
          <summary>{say(`share.snippet.${id}`)}</summary>
          <p className="share-note">{say(`share.snippet.${id}.use`)}</p>
          <pre translate="no" data-snippet={id} data-computed="snippet">
            <code>{snippets[id]}</code>
          </pre>
          <Copy texts={[{ label: say('share.copy'), copied: say('share.copied'), text: snippets[id] }]} byHand={say('card.copyByHand')}>
            {id === 'page' && sends && (
              <button
                type="button"
                className="copy-button"
                onClick={() => {
                  // Closing the sheet is no failure.
                  navigator.share({ title, url: snippets.page }).catch(() => {});
                }}
              >
                {say('share.send')}
              </button>
            )}
          </Copy>
        </details>
      ))}
    </section>
  );
}
