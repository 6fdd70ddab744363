// Learns the words of the table and its grid.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
