// Learns the words of the tour.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
