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
import { ConfigurationError, generatorName, readConfiguration } from './system/configuration.js';
import { OutputLocked } from './system/lock.js';
import { openTerminal, type Terminal } from './system/terminal.js';

/** argv → command → exit code. */
async function main(): Promise<void> {
  const asked = languageOf(process.argv);
  const terminal = openTerminal(asked);
  const say = wording[terminal.language];
  process.on('SIGINT', () => {
    terminal.tell(`\n${say.interrupted}\n`);
    process.exit(exitCode.interrupted);
  });
  try {
    const generator = await generatorName();
    const context = async (): Promise<Context> => {
      const { books, output, ...configuration } = await readConfiguration(process.cwd());
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
    const command = program(terminal.language, say, version, actions(context)).exitOverride();
    for (const each of command.commands) each.exitOverride();
    if (process.argv.length <= 2) command.help();
    await command.parseAsync();
  } catch (error) {
    process.exitCode = codeOf(error, terminal, say);
  }
}

/** Commands are loaded when they run: `--help` and `--version` answer at once. */
const actions = (context: () => Promise<Context>): Actions => ({
  build: async (options) => {
    const settled = await context();
    const { build } = await import('./commands/build.js');
    process.exitCode = await build(options, settled);
  },
  check: async (options) => {
    const settled = await context();
    const { check } = await import('./commands/check.js');
    process.exitCode = await check(options, settled);
  },
  format: async (options) => {
    const settled = await context();
    const { format } = await import('./commands/format.js');
    process.exitCode = await format(options, settled);
  },
  import: async (options) => {
    const settled = await context();
    const { importDocument } = await import('./commands/import.js');
    process.exitCode = await importDocument(options, settled);
  },
  licences: async (options) => {
    const settled = await context();
    const { licences } = await import('./commands/licences.js');
    process.exitCode = await licences(options, settled);
  },
  rebadge: async (options) => {
    const settled = await context();
    const { rebadge } = await import('./commands/rebadge.js');
    process.exitCode = await rebadge(options, settled);
  },
  verify: async (options) => {
    const settled = await context();
    const { verify } = await import('./commands/verify.js');
    process.exitCode = await verify(options, settled);
  },
});

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
