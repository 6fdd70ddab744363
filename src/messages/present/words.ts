// Learns the words of slides and decks.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
