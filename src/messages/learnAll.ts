// Learns every message at once, for tools, workers and tests, which do not load the site in parts.
import { ALL_MESSAGES } from './all.ts';
import { learn } from './say.ts';

learn(ALL_MESSAGES);
