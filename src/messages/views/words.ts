// Learns the words for the views below the map, with their keys and descriptions.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
