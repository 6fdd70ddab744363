// The messages of what is not in the first script, learnt where a part that says them is loaded: such a part imports this file.
import later from './en.later.json';
import { learn } from './say.ts';

learn(later);
