// Learns the words of downloads and saved files.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
