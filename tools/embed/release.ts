// Runs `npm run embed:release`: keeps the script for other people's pages as it is built now, for good.
import { bundleAlone } from '../build/bundleAlone.ts';
import { freezeScript } from './frozen.ts';

const root = process.cwd();
console.log(freezeScript(root, await bundleAlone(root, 'src/app/embed/element.ts')));
