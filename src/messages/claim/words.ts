// Learns the words for one claim: its card, its page, what is not given, how to cite it.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
