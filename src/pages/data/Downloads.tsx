// Lists a version's files: what each is, its use, its size, and the hash to check it.
import '../../messages/data/words.ts';
import { useReader } from '../../marks/reader.ts';
import { formatBytes } from '../../messages/formats.ts';
import type { PublishedFile, Shelf, ShelvedVersion } from '../../model/releases/shelf.ts';
import { Copy } from '../../ui/Copy.tsx';
import { useAlive } from '../../ui/useAlive.ts';

const SHORT = 12;

interface Props {
  readonly shelf: Shelf;
  /** The version whose files are listed; without one, the site's current files, at addresses that stay when the version changes. */
  readonly version?: ShelvedVersion;
}

export function Downloads({ shelf, version }: Props) {
  // Copying needs script; without it, readers can select the hash.
  const alive = useAlive();
  const { path, files } = version ?? shelf;
  return (
    <ul className="downloads" data-computed="files">
      {files.map((file) => (
        <Download key={file.name} file={file} path={path} alive={alive} />
      ))}
    </ul>
  );
}

function Download({ file, path, alive }: { readonly file: PublishedFile; readonly path: string; readonly alive: boolean }) {
  const { say } = useReader();
  const { name, title, use, bytes, sha256 } = file;
  return (
    <li>
      <a className="download" href={import.meta.env.BASE_URL + path + name} download>
        <strong>{title}</strong>
        <span>
          {name}, {formatBytes(bytes, say)}
        </span>
      </a>
      <p>{use}</p>
      <details className="hash">
        <summary>
          {say('shelf.hash')} <code>{sha256.slice(0, SHORT)}…</code>
        </summary>
        <code className="hash-full">{sha256}</code>
        {alive && (
          <Copy
            texts={[{ label: say('shelf.hash.copy'), copied: say('shelf.hash.copied'), text: sha256 }]}
            byHand={say('shelf.copyByHand')}
          />
        )}
      </details>
    </li>
  );
}
