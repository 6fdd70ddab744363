// Learns the words of independent figures: trends, existing lines, checks of a claim.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
