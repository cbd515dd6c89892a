import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** One thing that a checker finds wrong. */
export interface Finding {
  /** In the tool's own words, with its own code. */
  readonly message: string;
  /** The XHTML that it is about, where the tool says. */
  readonly passage?: string;
}

/** An outside program that judges a finished edition. */
export interface Checker {
  readonly name: string;
  readonly extension: '.epub' | '.pdf';
  /** Whether a file is one of those that it judges. Absent: all of this extension are. */
  judges?(file: string): boolean;
  /** None when the file is good. */
  check(file: string): readonly Finding[];
}

const root = join(import.meta.dirname, '../../..');
const cache = join(root, '.build/checkers');
const debianEpubCheck = '/usr/share/java/epubcheck.jar';

/** The checkers that this machine has or can fetch; `tell` says why one is left out. */
export function findCheckers(tell: (line: string) => void): Checker[] {
  if (!runs('java', ['-version'])) {
    tell('EPUBCheck and veraPDF left out: no Java here');
    return ace(tell);
  }
  const jars = fetchJars(tell);
  return [
    ...(existsSync(debianEpubCheck) ? [epubCheck('EPUBCheck (Debian)', ['-jar', debianEpubCheck])] : []),
    ...(jars
      ? [epubCheck('EPUBCheck 5.3.0', ['-cp', jars, 'com.adobe.epubcheck.tool.Checker']), pdfUa(jars), pdfA(jars)]
      : []),
    ...ace(tell),
  ];
}

const epubCheck = (name: string, program: readonly string[]): Checker => ({
  name,
  extension: '.epub',
  check(file) {
    const { stdout, stderr } = spawnSync('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', ...program, file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const lines = `${stdout}\n${stderr}`.split('\n');
    const found = lines.filter((line) => /^(FATAL|ERROR|WARNING)\(/.test(line));
    const ended = lines.some((line) => /No errors or warnings|Messages:/i.test(line));
    if (!ended) return [{ message: `${name} did not finish: ${stderr.slice(0, 300)}` }];
    return found.map((message) => ({ message, ...passageAt(message, file) }));
  },
});

/** The line of a content document that a message of EPUBCheck names: `ERROR(RSC-005): a.epub/OEBPS/pain.xhtml(12,34): …`. */
function passageAt(message: string, file: string): Pick<Finding, 'passage'> {
  const [, path = '', line = ''] = /\.epub\/(\S+\.xhtml)\((\d+),\d+\)/.exec(message) ?? [];
  const content = path && unzipSync(readFileSync(file), { filter: ({ name }) => name === path })[path];
  const passage = content && new TextDecoder().decode(content).split('\n')[Number(line) - 1];
  return passage ? { passage } : {};
}

/** PDF/UA-1 (ISO 14289-1), as far as a machine can check it. */
const pdfUa = (jars: string): Checker => ({
  name: 'veraPDF PDF/UA-1',
  extension: '.pdf',
  check: (file) => veraPdf(jars, 'ua1', file),
});

/** PDF/A (ISO 19005), at the level that the file claims. */
const pdfA = (jars: string): Checker => ({
  name: 'veraPDF PDF/A',
  extension: '.pdf',
  judges: (file) => archiveLevel(file) !== undefined,
  check: (file) => veraPdf(jars, archiveLevel(file) ?? '', file),
});

/** What the XMP packet says, which stands in the file as it is written: `3u`. */
const archiveLevel = (file: string): string | undefined => {
  const text = readFileSync(file, 'latin1');
  const [, part] = /<pdfaid:part>(\d)</.exec(text) ?? [];
  const [, level] = /<pdfaid:conformance>(\w)</.exec(text) ?? [];
  return part && level && `${part}${level.toLowerCase()}`;
};

const veraPdf = (jars: string, flavour: string, file: string): Finding[] => {
  const words = ['-cp', jars, 'org.verapdf.apps.GreenfieldCliWrapper', '--flavour', flavour, '--format', 'json', file];
  const { stdout, stderr } = spawnSync('java', words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  try {
    const result = JSON.parse(stdout.slice(stdout.indexOf('{'))) as VeraPdfReport;
    const rules = result.report.jobs.flatMap((job) =>
      job.validationResult.flatMap((each) => each.details.ruleSummaries),
    );
    return rules.map(({ clause, testNumber, failedChecks, description }) => ({
      message: `${clause}-${testNumber} × ${failedChecks} ${description}`,
    }));
  } catch {
    return [{ message: `veraPDF did not finish: ${stderr.slice(0, 300)}` }];
  }
};

interface VeraPdfReport {
  readonly report: {
    readonly jobs: readonly {
      readonly validationResult: readonly {
        readonly details: {
          readonly ruleSummaries: readonly {
            clause: string;
            testNumber: number;
            failedChecks: number;
            description: string;
          }[];
        };
      }[];
    }[];
  };
}

/** Ace by DAISY: accessibility of EPUB, in a real browser. */
function ace(tell: (line: string) => void): Checker[] {
  const folder = join(cache, 'ace');
  const program = join(folder, 'node_modules/@daisy/ace-cli/bin/ace.js');
  const browser = process.env['PUPPETEER_EXECUTABLE_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(browser)) {
    tell('Ace left out: no browser (set PUPPETEER_EXECUTABLE_PATH)');
    return [];
  }
  if (!existsSync(program)) {
    // Its own browser is not wanted: the one that prints the books serves.
    const { stderr } = spawnSync(
      'npm',
      ['install', '--prefix', folder, '--no-fund', '--no-audit', '--ignore-scripts', '@daisy/ace-cli@1.4.6'],
      { encoding: 'utf8' },
    );
    if (!existsSync(program)) {
      tell(`Ace left out: its package cannot be fetched here (${stderr.trim().split('\n').at(-1) ?? ''})`);
      return [];
    }
  }
  return [{ name: 'Ace', extension: '.epub', check: (file) => runAce(folder, browser, file) }];
}

/** Ace's rules, by our own way to open documents; its report is what is read. */
function runAce(folder: string, browser: string, file: string): Finding[] {
  const out = join(cache, 'ace-report');
  rmSync(out, { recursive: true, force: true });
  const program = join(import.meta.dirname, 'run-ace.js');
  const words = [program, folder, browser, file, out, join(cache, 'ace-found')];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const report = join(out, 'report.json');
  if (!existsSync(report)) return [{ message: `Ace did not finish: ${`${stdout}\n${stderr}`.trim().slice(-300)}` }];
  const { assertions } = JSON.parse(readFileSync(report, 'utf8')) as AceReport;
  return assertions.flatMap(({ 'earl:testSubject': { url }, assertions: found }) =>
    found.map(({ 'earl:test': test, 'earl:result': result }) => {
      const first = result['dct:description'].trim().split('\n').at(0) ?? '';
      const message = `${test['dct:title']} (${test['earl:impact']}) ${url}: ${first}`;
      return { message, ...(result.html && { passage: result.html }) };
    }),
  );
}

interface AceReport {
  readonly assertions: readonly {
    readonly 'earl:testSubject': { readonly url: string };
    readonly assertions: readonly {
      readonly 'earl:test': { readonly 'dct:title': string; readonly 'earl:impact': string };
      readonly 'earl:result': { readonly 'dct:description': string; readonly html?: string };
    }[];
  }[];
}

/** Fetches the jars once into the cache; the class path, or nothing where Maven cannot. */
function fetchJars(tell: (line: string) => void): string | undefined {
  const folder = join(cache, 'jars');
  if (!existsSync(folder)) {
    const pom = join(root, 'test/conformance/java/pom.xml');
    spawnSync('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`], {
      stdio: 'ignore',
    });
  }
  if (existsSync(folder)) return join(folder, '*');
  tell('EPUBCheck 5 and veraPDF left out: Maven is not here or cannot fetch them');
  return undefined;
}

const runs = (program: string, words: readonly string[]): boolean =>
  spawnSync(program, words, { stdio: 'ignore' }).status === 0;
