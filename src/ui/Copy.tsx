// Copies texts at the press of a button and says so. If the browser refuses, shows the text selected.
import { useState, type ReactNode } from 'react';
import './copy.css';

/** Writes to the clipboard, or passes the text to an app that reports it itself (`sent`); rejects on failure. */
type Write = (text: string) => Promise<'copied' | 'sent' | void>;

interface CopiedText {
  readonly label: string;
  readonly copied: string;
  /** A function if the text is costly: it is made only when asked for. */
  readonly text: string | (() => string);
  /** Set if this text goes elsewhere than the others. */
  readonly write?: Write | undefined;
}

interface Props {
  readonly texts: readonly CopiedText[];
  /** How to copy the selected text by hand. */
  readonly byHand: string;
  /** Shown beside the buttons. */
  readonly children?: ReactNode;
  /** How the buttons look. */
  readonly look?: 'chip';
  readonly write?: Write;
}

type Outcome = { readonly kind: 'copied'; readonly said: string } | { readonly kind: 'by hand'; readonly text: string };

export function Copy({ texts, byHand, children, look, write = writeToClipboard }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async ({ text: given, copied: said, write: put = write }: CopiedText) => {
    const text = typeof given === 'string' ? given : given();
    const how = await put(text).catch(() => 'by hand' as const);
    setOutcome(how === 'sent' ? null : how === 'by hand' ? { kind: 'by hand', text } : { kind: 'copied', said });
  };
  return (
    <div className="copy">
      <p className="copy-row">
        {texts.map((each) => (
          <button key={each.label} type="button" className={look ?? 'copy-button'} onClick={() => void copy(each)}>
            {each.label}
          </button>
        ))}
        {children}
      </p>
      <p className="copy-said" role="status">
        {outcome && (outcome.kind === 'copied' ? outcome.said : byHand)}
      </p>
      {outcome?.kind === 'by hand' && (
        <textarea key={outcome.text} className="copy-text" aria-label={byHand} readOnly rows={3} value={outcome.text} ref={selectAll} />
      )}
    </div>
  );
}

/** Rejects if the page has no clipboard, as without TLS, or if the browser refuses. */
async function writeToClipboard(text: string): Promise<void> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error('no clipboard');
  await clipboard.writeText(text);
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
