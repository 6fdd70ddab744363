// Runs `npm run citation`: writes CITATION.cff, after a release of the package or the article.
import { readFileSync, writeFileSync } from 'node:fs';
import { sayIn } from '../../src/messages/say.ts';
import { readArticleFolder, sha256Of } from '../build/article.ts';
import { citationFile, type CitedSoftware } from './citationFile.ts';
import '../../src/messages/learnAll.ts';

const root = process.cwd();
const { dataset, read } = readArticleFolder(root);
// Our own file.
const software = JSON.parse(readFileSync('package.json', 'utf8')) as CitedSoftware;
writeFileSync('CITATION.cff', citationFile({ software, dataset, sha256: sha256Of(read('dataset.json')), say: sayIn('en') }));
console.log('wrote CITATION.cff');
