// Learns the words of what machines read of a page.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
