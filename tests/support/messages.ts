// Unit tests see every message, whichever part of the site would load it.
import '../../src/messages/learnAll.ts';
