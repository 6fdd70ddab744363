// Learns the words of images of a view.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
