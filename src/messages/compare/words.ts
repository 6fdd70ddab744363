// Learns the words of comparing two claims or parties.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
