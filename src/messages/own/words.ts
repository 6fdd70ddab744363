// Learns the words of opening a dataset of the reader.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
