// Learns the words for opening a reader's own dataset.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
