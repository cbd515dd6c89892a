import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import matter from 'gray-matter';
import { firstQuarter } from './first-quarter.js';
import type { Cost } from './measure.js';
import { type Comparison, compare, median, type Side } from './pairs.js';
import { pdfSides } from './pdf-sides.js';

const help = `npm run bench -- [peers|epub|scale|pdf] [--book FOLDER] [--pairs N] [--chapters N]

  peers   all editions of a book, against pandoc (EPUB and HTML) and WeasyPrint (PDF) where they are installed
  epub    the EPUB of a book, proved, against pandoc's, which is not
  scale   EPUB and web of a book against the first quarter of it
  pdf     PDF of a book of some 360 pages, against one bare print of the same page and against Paged.js;
          of one of some 1,200 pages, against a quarter of it (--book is not used; --chapters 2
          makes the books ten times shorter, to see that all of it runs)

  npm run bench -- peers --book books/essai
  npm run bench -- scale --book ../romans/un-tres-long-roman --pairs 3

Runs are paired (A B A B …); what is printed is the median of the ratios A/B. Figures are kept in .build/bench/.
The row \`told\` is what both sides tell of one step: the edition alone, the print alone, without starting and reading.`;

const root = resolve(import.meta.dirname, '../../..');
const livres = join(root, '.build/program/cli.js');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    book: { type: 'string', default: 'books/essai' },
    pairs: { type: 'string', default: '5' },
    chapters: { type: 'string', default: '20' },
    help: { type: 'boolean' },
  },
});
/** Each bench by its name; one gives nothing where its peers are not installed. */
const benches: Readonly<Record<string, (book: string) => Promise<[Side, Side] | undefined>>> = { peers, epub, scale };

const scratch = await mkdtemp(join(tmpdir(), 'livres-bench-'));
try {
  if (values.help) console.log(help);
  else await run(positionals.length > 0 ? positionals : ['peers', 'scale'], resolve(values.book), Number(values.pairs));
} finally {
  await rm(scratch, { recursive: true, force: true });
}

async function run(names: readonly string[], book: string, pairs: number): Promise<void> {
  const chapters = Number(values.chapters);
  for (const name of names) {
    if (name === 'pdf') {
      const cache = join(root, '.build/bench/paged');
      for (const { name: part, sides } of await pdfSides(scratch, cache, chapters, (of) => build(of, ['pdf'])))
        await report(part, 'long', sides, pairs);
      continue;
    }
    const sides = await benches[name]?.(book);
    if (sides === undefined) console.log(`${name}: nothing to compare with here (see --help)`);
    else await report(name, basename(book), sides, pairs);
  }
}

/** One EPUB each, of the same Markdown and pictures. */
async function epub(book: string): Promise<[Side, Side] | undefined> {
  if (!installed('pandoc')) return undefined;
  const command = pandoc(await chapterFiles(book), join(scratch, 'peer.epub'));
  return [build(book, ['epub']), { name: 'pandoc EPUB', cwd: book, commands: [command] }];
}

function pandoc(chapters: readonly string[], output: string): [string, ...string[]] {
  const options = ['--standalone', '--toc', '--resource-path', folders(chapters), '-M', 'title=Bench', '-o', output];
  return ['pandoc', ...options, ...chapters];
}

async function report(name: string, book: string, sides: readonly [Side, Side], pairs: number): Promise<void> {
  const comparison = await compare(...sides, pairs);
  console.log(`${name}: ${book}\n${table(comparison)}`);
  await mkdir(join(root, '.build/bench'), { recursive: true });
  await writeFile(join(root, `.build/bench/${name}-${book}.json`), `${JSON.stringify(comparison, null, 2)}\n`);
}

/** Every edition of the book here, against the peers' three, one after the other. */
async function peers(book: string): Promise<[Side, Side] | undefined> {
  if (!installed('pandoc') || !installed('weasyprint')) return undefined;
  const chapters = await chapterFiles(book);
  return [
    build(book, ['epub', 'pdf', 'web', 'source']),
    {
      name: 'pandoc EPUB + HTML, WeasyPrint PDF',
      cwd: book,
      commands: [
        pandoc(chapters, join(scratch, 'peer.epub')),
        // One file with its pictures inside: WeasyPrint could not find those of chapters in several folders.
        [...pandoc(chapters, join(scratch, 'peer.html')), '--self-contained'],
        ['weasyprint', '--quiet', join(scratch, 'peer.html'), join(scratch, 'peer.pdf')],
      ],
    },
  ];
}

async function scale(book: string): Promise<[Side, Side]> {
  const files = await markdownFiles(book);
  const sizes = await Promise.all(files.map(async (path) => ({ path, size: (await stat(path)).size })));
  const longest = sizes.toSorted((a, b) => b.size - a.size)[0];
  if (!longest) throw new Error(`No Markdown in ${book}`);
  const quarter = await firstQuarter(
    book,
    longest.path.slice(book.length + 1),
    join(scratch, 'quarter', basename(book)),
  );
  return [build(book, ['epub', 'web']), { ...build(quarter, ['epub', 'web']), name: 'its first quarter' }];
}

function build(book: string, formats: readonly string[]): Side {
  return {
    name: `livres build --edition ${formats.join(',')}`,
    cwd: root,
    commands: [
      [
        process.execPath,
        livres,
        'build',
        book,
        '--draft',
        '--edition',
        formats.join(','),
        '--json',
        '--out',
        join(scratch, 'output'),
      ],
    ],
    told: secondsOfEdition,
  };
}

/** Of the one edition that was made, from the page to the finished file: without reading the book and reading back. */
function secondsOfEdition(output: string): number | undefined {
  const { books } = JSON.parse(output) as { books: { editions: { seconds: number }[] }[] };
  const editions = books.flatMap((book) => book.editions);
  return editions.length === 1 ? editions[0]?.seconds : undefined;
}

/** The files that the book's `contents` names, parts included; all of its Markdown when there is no such list. */
async function chapterFiles(book: string): Promise<string[]> {
  const { data } = matter(await readFile(join(book, 'book.md'), 'utf8'));
  const named = [...JSON.stringify(data['contents'] ?? []).matchAll(/"([^"]+\.md)"/g)].map(([, path]) =>
    join(book, path ?? ''),
  );
  return named.length > 0 ? named : (await markdownFiles(book)).filter((path) => basename(path) !== 'book.md');
}

async function markdownFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
}

function folders(files: readonly string[]): string {
  return [...new Set(files.map((file) => resolve(file, '..')))].join(':');
}

function installed(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

function table({ a, b, ratio }: Comparison): string {
  const row = (key: keyof Cost, unit: string) => {
    const middle = (runs: Comparison['a']['runs']) => median(runs.map((cost) => cost[key] ?? Number.NaN)).toFixed(2);
    return `  ${key.padEnd(7)} ${middle(a.runs).padStart(9)} ${unit.padEnd(4)} ${middle(b.runs).padStart(9)} ${unit.padEnd(4)} ratio ${ratio[key]?.toFixed(2) ?? 'unknown'}`;
  };
  const rows = [row('wall', 's'), row('cpu', 's'), row('memory', 'MiB'), ...(ratio.told ? [row('told', 's')] : [])];
  return [`  A ${a.name}\n  B ${b.name}`, ...rows].join('\n');
}
