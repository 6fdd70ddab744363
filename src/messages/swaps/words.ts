// Learns the words of the swaps and the what-if.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
