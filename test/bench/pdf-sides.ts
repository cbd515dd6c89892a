import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeLongBook } from './long-book.js';
import type { Side } from './pairs.js';

/** A chapter has some eighteen pages of A5. The books compared have 360, 300 and 1,200 when the first has twenty chapters. */
const quarterOf = (chapters: number): number => Math.ceil(chapters * 0.85);
const pagedJs = 'pagedjs@0.4.3';

interface Comparable {
  readonly name: string;
  readonly sides: readonly [Side, Side];
}

/**
 * What is compared for the PDF: the edition of a long book, layout and finish included, against one bare print of the same
 * page with its notes at the ends of chapters, and against Paged.js, notes at
 * the foot of the page as ours, where npm can fetch it; four times a book against the book.
 *
 * @param chapters Of the first book. @param build The edition of a book alone.
 * @param cache A folder that stays from one run to the next.
 */
export async function pdfSides(
  scratch: string,
  cache: string,
  chapters: number,
  build: (book: string) => Side,
): Promise<readonly Comparable[]> {
  const book = await writeLongBook(join(scratch, 'long/book'), chapters);
  const page = join(scratch, 'long/page');
  node('capture-page.js', book, page);
  const bare: Side = { name: 'one bare page.pdf()', cwd: scratch, commands: [program('print-page.js', page)], told };
  const quarter = await writeLongBook(join(scratch, 'quarter/book'), quarterOf(chapters));
  const whole = await writeLongBook(join(scratch, 'whole/book'), 4 * quarterOf(chapters));
  const paged = fetchPagedJs(cache);
  return [
    { name: 'pdf-bare', sides: [build(book), bare] },
    ...(paged
      ? [
          {
            name: 'pdf-paged',
            sides: [
              build(book),
              { name: 'Paged.js 0.4.3', cwd: scratch, commands: [program('print-page.js', page, paged)], told },
            ] as const,
          },
        ]
      : []),
    { name: 'pdf-scale', sides: [build(whole), { ...build(quarter), name: 'a quarter of it' }] },
  ];
}

const told = (output: string): number => (JSON.parse(output) as { seconds: number }).seconds;

const program = (name: string, ...words: readonly string[]): [string, ...string[]] => [
  process.execPath,
  join(import.meta.dirname, name),
  ...words,
];

function node(name: string, ...words: readonly string[]): void {
  const [command, ...rest] = program(name, ...words);
  const { status, stderr } = spawnSync(command, rest, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ended with ${status}\n${stderr}`);
}

/** The browser's build of Paged.js; nothing where npm cannot fetch it. */
function fetchPagedJs(cache: string): string | undefined {
  const file = join(cache, 'node_modules/pagedjs/dist/paged.polyfill.js');
  if (!existsSync(file))
    spawnSync('npm', ['install', '--prefix', cache, '--no-fund', '--no-audit', '--ignore-scripts', pagedJs], {
      stdio: 'ignore',
    });
  return existsSync(file) ? file : undefined;
}
