// Learns every message at once: for tools, workers and tests, which load no part of the site alone.
import { ALL_MESSAGES } from './all.ts';
import { learn } from './say.ts';

learn(ALL_MESSAGES);
