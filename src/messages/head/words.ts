// Learns the words that machines read about a page.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
