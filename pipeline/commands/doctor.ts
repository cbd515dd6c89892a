import { resolve } from 'node:path';
import type { Context } from './context.js';
import { checkConfiguration } from './doctor/check-configuration.js';
import { checkBooks, checkCache, checkOutput } from './doctor/check-folders.js';
import { checkLeftovers } from './doctor/check-leftovers.js';
import { checkCheckers, checkFonts } from './doctor/check-optional.js';
import { checkNode, checkProgram } from './doctor/check-program.js';
import { checkThemes } from './doctor/check-themes.js';
import type { Examined, Finding } from './doctor/finding.js';
import { showFinding } from './doctor/show-finding.js';
import { doctorWords } from './doctor/words.js';
import { exitCode } from './exit-code.js';

export interface DoctorOptions {
  readonly out?: string;
  readonly browser?: string;
  readonly json: boolean;
}

/**
 * `livres doctor`: what of the environment works, what is missing, and what to do about it. Nothing is written but the
 * cache folder, which every build makes.
 *
 * @param problem What is wrong with the configuration, where it cannot be used.
 */
export async function doctor(options: DoctorOptions, context: Context, problem?: string): Promise<number> {
  const { terminal } = context;
  const words = doctorWords[terminal.language];
  const findings: Finding[] = [];
  for await (const finding of examine(options, { context, words }, problem)) {
    findings.push(finding);
    if (!options.json) terminal.print(showFinding(finding, words, terminal.color));
  }
  const missing = findings.filter(({ state }) => state === 'missing').length;
  if (options.json) terminal.print(`${JSON.stringify({ works: missing === 0, findings }, null, 2)}\n`);
  else terminal.print(`\n${missing === 0 ? words.allWorks : words.missing(missing)}\n`);
  return missing === 0 ? exitCode.done : exitCode.environment;
}

/** Everything that is looked at, in the order in which it is told. */
async function* examine(options: DoctorOptions, examined: Examined, problem?: string): AsyncGenerator<Finding> {
  const output = options.out === undefined ? examined.context.configuration.output : resolve(options.out);
  yield await checkProgram(examined);
  yield await checkNode(examined);
  yield await checkConfiguration(examined, problem);
  const { finding, face } = await checkThemes(examined);
  yield finding;
  yield* await loadCheckBrowser().then(
    (checkBrowser) => checkBrowser(examined, options.browser, face),
    (error: Error): readonly Finding[] => [
      { subject: 'browser', state: 'missing', ...examined.words.browserNotTried(error.message) },
    ],
  );
  yield await checkBooks(examined);
  yield await checkOutput(examined, output);
  yield await checkCache(examined);
  yield await checkLeftovers(examined, output);
  yield await checkFonts(examined);
  yield await checkCheckers(examined);
}

/** Puppeteer reads package.json as it is loaded, and cannot be loaded where that is broken. */
const loadCheckBrowser = async () => (await import('./doctor/check-browser.js')).checkBrowser;
