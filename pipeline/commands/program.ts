import { Command, Option } from 'commander';
import type { UiLanguage } from '../diagnostics/rule.js';
import type { BuildOptions } from './build.js';
import type { CheckOptions } from './check.js';
import type { DoctorOptions } from './doctor.js';
import type { FormatOptions } from './format.js';
import type { ImportOptions } from './import.js';
import type { LicencesOptions } from './licences.js';
import { publishingCommands } from './line/publishing.js';
import { rightsCommands } from './line/rights.js';
import { writingCommands } from './line/writing.js';
import type { NewBookOptions } from './new.js';
import type { PreviewOptions } from './preview.js';
import type { RebadgeOptions } from './rebadge.js';
import type { VerifyOptions } from './verify.js';
import type { Wording } from './wording.js';

/** What each command does once its line is understood. */
export interface Actions {
  build(options: BuildOptions): Promise<void>;
  check(options: CheckOptions): Promise<void>;
  doctor(options: DoctorOptions): Promise<void>;
  format(options: FormatOptions): Promise<void>;
  import(options: ImportOptions): Promise<void>;
  licences(options: LicencesOptions): Promise<void>;
  newBook(options: NewBookOptions): Promise<void>;
  preview(options: PreviewOptions): Promise<void>;
  rebadge(options: RebadgeOptions): Promise<void>;
  verify(options: VerifyOptions): Promise<void>;
}

/** The command line, in one language: options, help with examples, and nothing else. */
export function program(language: UiLanguage, say: Wording, version: string, actions: Actions): Command {
  const root = new Command('livres')
    .description(say.program)
    .version(version, '-V, --version', say.options.version)
    .helpOption('-h, --help', say.options.help)
    .helpCommand(false)
    .addOption(new Option('--lang <fr|en>', say.options.lang).choices(['fr', 'en']).default(language))
    .showHelpAfterError(false)
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => say.titles[title] ?? title });
  const command = (line: string, summary: string, examples: string) =>
    root
      .command(line)
      .description(summary)
      .summary(summary)
      .helpOption('-h, --help', say.options.help)
      .configureHelp({ showGlobalOptions: true, styleTitle: (title) => say.titles[title] ?? title })
      .addHelpText('after', `\n${say.examplesTitle}\n${examples}`);
  const line = { command, say, actions };
  root.commandsGroup(say.groups.writing);
  writingCommands(line);
  root.commandsGroup(say.groups.publishing);
  publishingCommands(line);
  root.commandsGroup(say.groups.rights);
  rightsCommands(line);
  return root;
}
