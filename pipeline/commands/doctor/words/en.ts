import { BrowserUnavailable } from '../../../system/browser/browser-unavailable.js';
import type { DoctorWords } from '../words.js';

const sources = {
  option: 'given by --browser',
  environment: 'given by PUPPETEER_EXECUTABLE_PATH',
  system: 'that of the system',
  cache: 'that of puppeteer',
  embedded: 'brought by npm',
} as const;

export const en: DoctorWords = {
  labels: {
    program: 'Program',
    node: 'Node',
    configuration: 'Configuration',
    themes: 'Themes',
    browser: 'Browser',
    text: 'Printed text',
    books: 'Books',
    output: 'Output',
    cache: 'Cache',
    leftovers: 'Leftovers',
    fonts: 'Fonts',
    checkers: 'Checkers',
  },
  remedy: 'remedy:',
  node: ({ version, required }) => `${version} (${required} or newer is needed)`,
  nodeTooOld: ({ version, required }) => ({
    says: `${version} is too old: ${required} or newer is needed.`,
    remedy: 'Install a newer Node from nodejs.org, or with the package manager of the system.',
  }),
  notCompiled: (folder) => ({
    says: `What lays out pages is missing from ${folder}.`,
    remedy: 'In that folder, `npm ci` installs and compiles everything.',
  }),
  configured: (file) => file,
  notConfigured: (folder) => `no \`livres\` key in a package.json: the default settings, from ${folder}`,
  configurationWrong: (problem) => ({
    says: problem,
    remedy: 'Correct the `livres` key of that package.json. What follows supposes the default settings.',
  }),
  themes: (names, used) => `${names.join(', ')}; the catalogue uses ${used}`,
  themeAbsent: (name) => ({
    says: `The theme \`${name}\` is not there.`,
    remedy: 'Correct `press.theme`, or put the `themes/` folder of the program back.',
  }),
  themeWrong: (problem) => ({ says: problem, remedy: 'Correct the theme, or use another.' }),
  browser: ({ executable, version, source, sandbox }) =>
    `${version}, ${executable} (${sources[source]}${sandbox ? '' : '; without a sandbox: this system allows none'})`,
  browserFails: (failed) => ({
    says: `No browser starts to print PDFs.${failed.map(({ browser, reason }) => `\n– ${browser}: ${reason}`).join('')}`,
    remedy: `${BrowserUnavailable.remedy.en({})} EPUB, web and sources are made without it: --edition epub,web,source.`,
  }),
  browserNotTried: (problem) => ({
    says: `Not tried. ${problem}`,
    remedy: 'Correct the configuration first: the browser cannot be started without it.',
  }),
  printed: 'one page printed, and its text read back',
  textLost: {
    says: 'The browser prints a page without text.',
    remedy:
      'Use another with --browser (--browser embedded: the one that npm brought), or install `fontconfig` and a font.',
  },
  noFontFound: {
    says: 'The browser has no font of its own: it prints only what those of the theme draw.',
    remedy: 'Books do without, but for accidents. Install `fontconfig` and a font (`fonts-dejavu-core`, for one).',
  },
  printFails: (problem) => ({
    says: `The browser starts but does not print. ${problem}`,
    remedy: 'Try another with --browser; --browser embedded uses the one that npm brought.',
  }),
  books: (count, folder) => `${count} ${count === 1 ? 'book' : 'books'} in ${folder}`,
  noBooks: (folder) => ({ says: `No book in ${folder}.`, remedy: 'Make one: `livres new my-book`.' }),
  output: (folder, isThere) => (isThere ? folder : `${folder}, which will be made`),
  isFile: (path) => ({ says: `${path} is a file, not a folder.`, remedy: 'Move it, or choose another folder.' }),
  notWritable: (folder) => ({
    says: `${folder} cannot be written to.`,
    remedy: 'Change the permissions of the folder, or choose another: `output` in the configuration, or --out.',
  }),
  diskFull: (folder, free) => ({
    says: `Only ${free} are left on the disk of ${folder}.`,
    remedy: 'Make room: an illustrated book may take as much.',
  }),
  cache: (folder) => folder,
  noCache: (problem) => ({
    says: `No folder for what is kept from one time to the next. ${problem}`,
    remedy:
      'Give a folder that you alone can write to, by XDG_CACHE_HOME. Without it all is slower, and the Chromium that npm brought does not start.',
  }),
  noLeftovers: 'none',
  held: (pid) => ({
    says: `A build is going on (process ${pid}).`,
    remedy: 'Wait for its end before you begin another.',
  }),
  heldElsewhere: (host, file) => ({
    says: `The machine ${host} says that it builds books here.`,
    remedy: `If that is no longer true, delete ${file}.`,
  }),
  deadLock: (pid) => ({
    says: `A build (process ${pid}) ended without tidying up.`,
    remedy: 'Nothing to do: the next build takes its place.',
  }),
  halfBuilt: (names) => ({
    says: `A build that was interrupted left ${names.join(', ')}.`,
    remedy: 'Nothing to do: the next build puts back what was good and takes the rest away.',
  }),
  halfMade: (names) => ({
    says: `A \`livres new\` that was interrupted left ${names.join(', ')}.`,
    remedy: 'Delete that folder.',
  }),
  fonts: (families) => `${families.join(', ')}; other scripts when they are needed: \`livres build\` names the package`,
  fontsAbsent: (packages) => ({
    says: `Fallback fonts of the program are missing: ${packages.join(', ')}.`,
    remedy: 'In its folder, `npm ci` puts them back. Only books that have such characters suffer.',
  }),
  checkers: (names) => `${names.join(', ')} (for \`npm run conformance\` only)`,
  checkersAbsent: (absent) => ({
    says: `${absent.join(', ')}: not there. No book needs ${absent.length === 1 ? 'it' : 'them'}.`,
    remedy: 'Nothing to do, but for `npm run conformance`: it needs Java for EPUBCheck, and fetches the rest itself.',
  }),
  allWorks: 'All that is needed is there.',
  missing: (count) =>
    count === 1
      ? 'One thing that is needed is missing, marked ✗.'
      : `${count} things that are needed are missing, marked ✗.`,
};
