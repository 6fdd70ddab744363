// Learns the words of the views below the map, their keys and what they say in words.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
