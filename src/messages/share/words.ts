// Learns the words of embeds and their builder.
import { learn } from '../say.ts';
import en from './en.json';

learn(en);
