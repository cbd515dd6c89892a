#!/usr/bin/env node
import './system/engine.js';
import { join, resolve } from 'node:path';
import { CommanderError } from 'commander';
import type { Context } from './commands/context.js';
import { exitCode } from './commands/exit-code.js';
import { type Actions, program } from './commands/program.js';
import { UsageError } from './commands/usage-error.js';
import { type Wording, wording } from './commands/wording.js';
import type { UiLanguage } from './diagnostics/rule.js';
import {
  type Configuration,
  ConfigurationError,
  findConfiguration,
  generatorName,
  readConfiguration,
} from './system/configuration.js';
import { OutputLocked } from './system/lock.js';
import { openTerminal, type Terminal } from './system/terminal.js';

/** argv → command → exit code. */
async function main(): Promise<void> {
  const asked = languageOf(process.argv);
  const terminal = openTerminal(asked);
  const say = wording[terminal.language];
  let ending: Ending = { text: say.interrupted, code: exitCode.interrupted };
  process.on('SIGINT', () => {
    terminal.tell(`\n${ending.text}\n`);
    process.exit(ending.code);
  });
  const endWith = (given: Ending): void => {
    ending = given;
  };
  try {
    const generator = await generatorName();
    const contextOf = ({ books, output, ...configuration }: Configuration): Context => {
      const at = (folder: string) => resolve(join(configuration.root, folder));
      return {
        terminal,
        say,
        generator,
        env: process.env,
        configuration: { ...configuration, books: at(books), output: at(output) },
      };
    };
    const version = generator.split(' ')[1] ?? generator;
    const command = program(terminal.language, say, version, actions(contextOf, endWith)).exitOverride();
    for (const each of command.commands) each.exitOverride();
    if (process.argv.length <= 2) command.help();
    await command.parseAsync();
  } catch (error) {
    process.exitCode = codeOf(error, terminal, say);
  }
}

/** What Ctrl-C says, and the exit code that it gives. */
interface Ending {
  readonly text: string;
  readonly code: number;
}

/** A command, once it is loaded. */
type Command<Options> = (options: Options, context: Context) => Promise<number>;

/** Commands are loaded when they run: `--help` and `--version` answer at once. */
const actions = (contextOf: (configuration: Configuration) => Context, endWith: (ending: Ending) => void): Actions => {
  const run =
    <Options>(load: () => Promise<Command<Options>>) =>
    async (options: Options): Promise<void> => {
      const context = contextOf(await readConfiguration(process.cwd()));
      const command = await load();
      process.exitCode = await command(options, context);
    };
  return {
    build: run(async () => (await import('./commands/build.js')).build),
    check: run(async () => (await import('./commands/check.js')).check),
    // It works when the configuration does not.
    doctor: async (options) => {
      const { configuration, problem } = await findConfiguration(process.cwd());
      const { doctor } = await import('./commands/doctor.js');
      process.exitCode = await doctor(options, contextOf(configuration), problem);
    },
    format: run(async () => (await import('./commands/format.js')).format),
    import: run(async () => (await import('./commands/import.js')).importDocument),
    licences: run(async () => (await import('./commands/licences.js')).licences),
    newBook: run(async () => (await import('./commands/new.js')).newBook),
    preview: run(async () => {
      const { preview } = await import('./commands/preview.js');
      return (options, context) => {
        // It goes on until it is interrupted: that is how it ends well.
        endWith({ text: context.say.preview.ended, code: exitCode.done });
        return preview(options, context);
      };
    }),
    rebadge: run(async () => (await import('./commands/rebadge.js')).rebadge),
    verify: run(async () => (await import('./commands/verify.js')).verify),
  };
};

/** `--lang` decides the language of the help too, so it is looked for before anything is parsed. */
function languageOf(argv: readonly string[]): UiLanguage | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return at >= 0 && (value === 'fr' || value === 'en') ? value : undefined;
}

/** Says what went wrong and gives the exit code for it. Anything that is not expected is a bug, and shown whole. */
function codeOf(error: unknown, terminal: Terminal, say: Wording): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  if (error instanceof UsageError || error instanceof ConfigurationError) {
    terminal.tell(`${error.message}\n`);
    return exitCode.usage;
  }
  if (error instanceof OutputLocked) {
    terminal.tell(`${say.locked(error.pid, error.host, 'output')}\n`);
    return exitCode.environment;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  const disk = code === undefined ? undefined : say.disk(code, path ?? '');
  terminal.tell(disk === undefined ? `${say.unexpected}\n${(error as Error).stack ?? String(error)}\n` : `${disk}\n`);
  return exitCode.environment;
}

await main();
