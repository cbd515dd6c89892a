import { setFlagsFromString } from 'node:v8';

/**
 * How much a function has to run before the engine compiles it anew, four times what V8 waits for by itself: a build
 * lasts a few seconds, and threads that optimise what is about to end took a quarter of its processor time.
 */
setFlagsFromString('--interrupt-budget=500000');
