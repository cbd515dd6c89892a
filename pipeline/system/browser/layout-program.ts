import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installation } from '../configuration.js';

/**
 * Where the build puts the layout program, `editions/pdf/layout/lay-out.ts` with all that it imports; tests, which run
 * this file from its source, take it from there too, for browsers take JavaScript only.
 */
const file = join(installation, '.build/program/layout.js');

/** The module that lays a page out inside the browser: `layOut(request)` is called before printing. */
export const readLayoutProgram = (): Promise<string> => readFile(file, 'utf8');
