import type { Command } from 'commander';
import type { Actions } from '../program.js';
import type { Wording } from '../wording.js';

/** What the commands of the line are made with. */
export interface Line {
  /** Begins a command of the group at hand. */
  command(line: string, summary: string, examples: string): Command;
  readonly say: Wording;
  readonly actions: Actions;
}
