// Learns the words of what changed between two versions.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
