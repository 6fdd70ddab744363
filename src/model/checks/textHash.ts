// Checks that the text is the one that was coded: its bytes have the file's hash.
import type { Check } from './check.ts';
import { finding, quoted } from '../reading/fault.ts';

export const textHash: Check = {
  id: 'text-hash',
  *find({ file, textSha256 }) {
    const { sha256 } = file.source.text;
    if (textSha256 === null || textSha256 === sha256) return;
    const fix = `restore the text; or, if the change is meant, set ${quoted(textSha256)} and check each quote`;
    yield finding('$.source.text.sha256', quoted(sha256), `${quoted(textSha256)}, the hash of article.txt as it is`, fix);
  },
};
