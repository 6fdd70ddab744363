// Learns the words of the data page: downloads, dictionary, versions.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
