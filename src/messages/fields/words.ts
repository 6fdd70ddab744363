// Learns the words of fields and the values that they allow.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
