import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/*
 * npm run conformance:csl -- FOLDER
 *
 * Runs the CSL project's processor tests through our wrapper, unchanged: FOLDER holds their `*.txt` files. They are the
 * `processor-tests/humans` of github.com/citation-style-language/test-suite; Debian has them in the source package
 * `haskell-citeproc` (`apt-get source haskell-citeproc`, then `test/csl`).
 *
 * Left out are the tests of what a book never does: filtering and grouping lists, changing citations afterwards,
 * abbreviations, other languages for parts of an entry, locales that do not come with the program.
 */
const foreign = ['BIBENTRIES', 'BIBSECTION', 'INPUT2', 'ABBREVIATIONS', 'OPTIONS', 'LANGPARAMS', 'CITATIONS'];

/** What is used here of the program, which is compiled apart (`.build/`). */
interface Program {
  readonly Processor: new (sources: {
    readonly style: string;
    readonly locales: ReadonlyMap<string, string>;
    readonly items: ReadonlyMap<string, Item>;
  }) => {
    process(clusters: readonly Cluster[]): {
      readonly citations: readonly string[];
      readonly entries: readonly { readonly html: string }[];
    };
  };
  readonly cslFiles: { read(kind: 'locales', name: string): Promise<string | undefined> };
}

interface Item {
  readonly id: string | number;
}

interface Cite {
  readonly id: string;
  readonly label?: string;
  readonly locator?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly suppressAuthor?: boolean;
}

interface Cluster {
  readonly cites: readonly Cite[];
  readonly note: number;
}

const build = resolve(import.meta.dirname, '../..');
const load = async <Name extends keyof Program>(name: Name, path: string): Promise<Program[Name]> =>
  ((await import(join(build, path))) as Program)[name];
const Processor = await load('Processor', 'document/citations/processor.js');
const cslFiles = await load('cslFiles', 'system/csl-files.js');

/**
 * Tests in which citeproc-js 2.4.63 itself gives something else than they want: a hyphen for a dash, a space, the
 * ambiguity of names. A newer version may pass them.
 */
const known = new Set([
  'bugreports_ChicagoAuthorDateLooping',
  'bugreports_DemoPageFullCiteCruftOnSubsequent',
  'disambiguate_ByCiteIncremental2',
  'disambiguate_InitializeWithButNoDisambiguation',
  'number_PlainHyphenOrEnDashAlwaysPlural',
  'sort_CitationNumberSecondaryAscendingViaMacroCitation',
]);

/** A cite as the tests write it. */
interface TestCite {
  readonly id: string | number;
  readonly label?: string;
  readonly locator?: string | number;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly 'suppress-author'?: boolean | number;
  readonly [other: string]: unknown;
}

const section = (test: string, name: string): string | undefined =>
  new RegExp(`>>=+ ?${name} ?=+>>\\n([\\s\\S]*?)<<=+ ?${name} ?=+<<`).exec(test)?.[1]?.replace(/\n$/, '');

/** What our wrapper speaks of; a test of anything else is left out. */
const spoken = new Set(['id', 'label', 'locator', 'prefix', 'suffix', 'suppress-author', 'position', 'note-number']);

const toCite = (written: TestCite): Cite => ({
  id: String(written.id),
  ...(written.label === undefined ? {} : { label: written.label }),
  ...(written.locator === undefined ? {} : { locator: String(written.locator) }),
  ...(written.prefix === undefined ? {} : { prefix: written.prefix.replace(/ $/, '') }),
  ...(written.suffix === undefined ? {} : { suffix: written.suffix }),
  ...(written['suppress-author'] ? { suppressAuthor: true } : {}),
});

type Outcome = 'passed' | 'known' | 'failed' | 'left out';

function run(name: string, test: string, locales: ReadonlyMap<string, string>): Outcome {
  const mode = section(test, 'MODE')?.trim();
  if ((mode !== 'citation' && mode !== 'bibliography') || foreign.some((part) => section(test, part) !== undefined))
    return 'left out';
  const lang = /default-locale="([a-z]+)/.exec(section(test, 'CSL') ?? '')?.[1] ?? 'en';
  if (![...locales.keys()].some((locale) => locale.startsWith(lang))) return 'left out';
  const items = JSON.parse(section(test, 'INPUT') ?? '[]') as Item[];
  const written = JSON.parse(
    section(test, 'CITATION-ITEMS') ?? JSON.stringify([items.map(({ id }) => ({ id }))]),
  ) as TestCite[][];
  if (
    written.flat().some((cite) => Object.keys(cite).some((key) => !spoken.has(key)) || / {2}$/.test(cite.prefix ?? ''))
  )
    return 'left out';
  const clusters = written.map((cites, index): Cluster => ({ cites: cites.map(toCite), note: index + 1 }));
  const processor = new Processor({
    style: section(test, 'CSL') ?? '',
    locales,
    items: new Map(items.map((item) => [String(item.id), item])),
  });
  const { citations, entries } = processor.process(clusters);
  const wanted = section(test, 'RESULT') ?? '';
  const given = mode === 'citation' ? citations.join('\n') : entries.map(({ html }) => html).join('\n');
  const body = mode === 'citation' ? wanted : wanted.replace(/^<div class="csl-bib-body">|<\/div>\s*$/g, '');
  const same = squeezed(given) === squeezed(body);
  return same ? 'passed' : known.has(name) ? 'known' : 'failed';
}

/** A test that makes the processor throw is one that failed. */
function attempt(name: string, test: string): Outcome {
  try {
    return run(name, test, locales);
  } catch (error) {
    console.log(`  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return 'failed';
  }
}

/** White space between the lines of a list says nothing. */
const squeezed = (html: string): string => html.replace(/\s*\n\s*/g, '\n').trim();

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the CSL processor tests are: npm run conformance:csl -- FOLDER');
const locales = new Map<string, string>();
const shipped = 'ar de-DE en-GB en-US es-ES fa-IR fr-FR it-IT ja-JP nl-NL pt-BR pt-PT zh-CN zh-TW'.split(' ');
for (const name of shipped) locales.set(name, (await cslFiles.read('locales', name)) ?? '');
const count: Record<Outcome, number> = { passed: 0, known: 0, failed: 0, 'left out': 0 };
for (const file of readdirSync(folder)
  .filter((each) => each.endsWith('.txt'))
  .sort()) {
  const name = file.slice(0, -'.txt'.length);
  const outcome = attempt(name, readFileSync(join(folder, file), 'utf8'));
  count[outcome] += 1;
  if (outcome === 'failed' || outcome === 'known') console.log(`${outcome === 'failed' ? '✗' : '·'} ${name}`);
}
console.log(
  `CSL processor tests: ${count.passed} passed, ${count.known} differ as citeproc-js does, ${count.failed} failed, ${count['left out']} left out`,
);
if (count.failed > 0 || count.passed === 0) process.exitCode = 1;
