// Texts to buttons that copy them and say so; where the browser does not copy, the text is shown, selected, to be copied by hand.
import { useState, type ReactNode } from 'react';
import './copy.css';

interface Props {
  /** A text that costs something is made when it is asked for. */
  readonly texts: readonly { readonly label: string; readonly copied: string; readonly text: string | (() => string) }[];
  /** How to copy what is selected. */
  readonly byHand: string;
  /** Beside the buttons. */
  readonly children?: ReactNode;
  /** Puts a text on the clipboard, or rejects. */
  write?(text: string): Promise<void>;
}

type Outcome = { readonly kind: 'copied'; readonly said: string } | { readonly kind: 'by hand'; readonly text: string };

export function Copy({ texts, byHand, children, write = writeToClipboard }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (text: string, said: string) => {
    const copied = await write(text).then(
      () => true,
      () => false,
    );
    setOutcome(copied ? { kind: 'copied', said } : { kind: 'by hand', text });
  };
  return (
    <div className="copy">
      <p className="copy-row">
        {texts.map(({ label, copied, text }) => (
          <button
            key={label}
            type="button"
            className="copy-button"
            onClick={() => void copy(typeof text === 'string' ? text : text(), copied)}
          >
            {label}
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

/** Rejects where the browser has no clipboard for the page, as on a page served without TLS, or does not let it. */
async function writeToClipboard(text: string): Promise<void> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error('no clipboard');
  await clipboard.writeText(text);
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
