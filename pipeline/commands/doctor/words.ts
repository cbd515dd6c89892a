import type { UiLanguage } from '../../diagnostics/rule.js';
import type { FailedBrowser } from '../../system/browser/browser-unavailable.js';
import type { BrowserFacts } from '../../system/browser/open-browser.js';
import type { NodeFacts } from '../../system/running.js';
import type { Subject } from './finding.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';

/** What was found, in a few words, and what to do about it. */
interface Told {
  readonly says: string;
  readonly remedy: string;
}

/** Everything that `livres doctor` says, in one language. */
export interface DoctorWords {
  readonly labels: Readonly<Record<Subject, string>>;
  readonly remedy: string;
  readonly node: (facts: NodeFacts) => string;
  readonly nodeTooOld: (facts: NodeFacts) => Told;
  readonly notCompiled: (folder: string) => Told;
  readonly configured: (file: string) => string;
  readonly notConfigured: (folder: string) => string;
  readonly configurationWrong: (problem: string) => Told;
  readonly themes: (names: readonly string[], used: string) => string;
  readonly themeAbsent: (name: string) => Told;
  readonly themeWrong: (problem: string) => Told;
  readonly browser: (facts: BrowserFacts) => string;
  /** By the browsers that were tried, and why they did not serve. */
  readonly browserFails: (failed: readonly FailedBrowser[]) => Told;
  readonly browserNotTried: (problem: string) => Told;
  readonly printed: string;
  readonly textLost: Told;
  readonly noFontFound: Told;
  readonly printFails: (problem: string) => Told;
  readonly books: (count: number, folder: string) => string;
  readonly noBooks: (folder: string) => Told;
  readonly output: (folder: string, isThere: boolean) => string;
  readonly isFile: (path: string) => Told;
  readonly notWritable: (folder: string) => Told;
  readonly diskFull: (folder: string, free: string) => Told;
  readonly cache: (folder: string) => string;
  readonly noCache: (problem: string) => Told;
  readonly noLeftovers: string;
  readonly held: (pid: number) => Told;
  readonly heldElsewhere: (host: string, file: string) => Told;
  readonly deadLock: (pid: number) => Told;
  readonly halfBuilt: (names: readonly string[]) => Told;
  readonly halfMade: (names: readonly string[]) => Told;
  readonly fonts: (families: readonly string[]) => string;
  readonly fontsAbsent: (packages: readonly string[]) => Told;
  readonly checkers: (names: readonly string[]) => string;
  readonly checkersAbsent: (absent: readonly string[]) => Told;
  readonly allWorks: string;
  readonly missing: (count: number) => string;
}

export const doctorWords: Readonly<Record<UiLanguage, DoctorWords>> = { fr, en };
