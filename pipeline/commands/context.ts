import type { Configuration } from '../system/configuration.js';
import type { Terminal } from '../system/terminal.js';
import type { Wording } from './wording.js';

/** What every command works with. */
export interface Context {
  readonly terminal: Terminal;
  readonly say: Wording;
  readonly configuration: Configuration;
  /** `livres 0.1.0`. */
  readonly generator: string;
  /** Environment variables, for the choice of the browser. */
  readonly env: Readonly<Record<string, string | undefined>>;
}
