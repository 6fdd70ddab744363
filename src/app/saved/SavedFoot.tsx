// Says at the end of a saved file when and from where it was saved.
import { useReader } from '../../marks/reader.ts';
import { StyleSheet } from '../../ui/StyleSheet.tsx';
import sheet from './savedFoot.css?url';
import type { Saved } from './saved.ts';
import '../../messages/download/words.ts';

export function SavedFoot({ saved: { site, on, version } }: { readonly saved: Saved }) {
  const { say } = useReader();
  return (
    <footer className="saved-foot" data-computed="saved">
      <StyleSheet href={sheet} />
      <p>{say('saved.on', { on, version })}</p>
      {site !== '' && (
        <p>
          {say('saved.live')} <a href={site}>{site}</a>
        </p>
      )}
    </footer>
  );
}
