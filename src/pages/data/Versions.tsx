// Lists the released versions, newest first: date, reason, changes in words, and permanent address.
import '../../messages/data/words.ts';
import { useReader } from '../../marks/reader.ts';
import { formatDay } from '../../messages/formats.ts';
import type { Shelf, ShelvedVersion } from '../../model/releases/shelf.ts';

/** A longer list of changes is folded. */
const OPEN = 3;

export function Versions({ shelf }: { readonly shelf: Shelf }) {
  const { say, pageHref } = useReader();
  return (
    <ol className="versions">
      {shelf.releases.map((release, index) => (
        <li key={release.version}>
          <h3>
            <a href={pageHref(release.path)}>
              <code>{release.version}</code>
            </a>
            {release.version === shelf.version && <span className="version-now">{say('shelf.now')}</span>}
          </h3>
          <p className="version-facts" data-computed="count">
            {release.note === null ? say('shelf.unreleased', { on: formatDay(release.on, say) }) : formatDay(release.on, say)}
            {' · '}
            {say('shelf.count.claims', { count: release.claims })}
            {' · '}
            {say('shelf.count.flows', { count: release.flows })}
          </p>
          {release.note !== null && <p>{release.note}</p>}
          <Changes release={release} before={shelf.releases[index + 1]} />
        </li>
      ))}
    </ol>
  );
}

/** Lists what changed since the version before. */
export function Changes({
  release: { changes },
  before,
}: {
  readonly release: ShelvedVersion;
  readonly before: ShelvedVersion | undefined;
}) {
  const { say } = useReader();
  if (before === undefined) return null;
  const since = say('shelf.since', { count: changes.length, version: before.version });
  if (changes.length === 0) return <p className="version-facts">{say('shelf.same', { version: before.version })}</p>;
  const list = (
    <ul className="changes">
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
  return (
    <div data-computed="changes">
      {changes.length > OPEN ? (
        <details>
          <summary>{since}</summary>
          {list}
        </details>
      ) : (
        <>
          <p className="version-facts">{since}</p>
          {list}
        </>
      )}
    </div>
  );
}
