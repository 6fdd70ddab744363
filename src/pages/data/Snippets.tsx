// Shows lines of code that load a version, each to copy.
import { useReader } from '../../marks/reader.ts';
import { snippetsOf } from '../../exports/snippets.ts';
import { Copy } from '../../ui/Copy.tsx';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import sheet from '../cite/snippets.css?url';

export function Snippets({ folder }: { readonly folder: string }) {
  const { say } = useReader();
  return (
    <div className="snippets">
<StyleSheet href={sheet} />
      {snippetsOf(folder).map(({ id, name, code }, index) => (
        <details key={id} open={index === 0}>
          <summary>{name}</summary>
          <pre translate="no">
            <code>{code}</code>
          </pre>
          <Copy
            texts={[{ label: say('data.load.copy'), copied: say('data.load.copied'), text: code }]}
            byHand={say('card.copyByHand')}
          />
        </details>
      ))}
    </div>
  );
}
