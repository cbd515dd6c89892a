import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/*
 * node capture-page.js BOOK FOLDER
 *
 * Writes the page that the PDF of a book is printed from, with its notes at the ends of chapters, and all that it refers to.
 */
const build = resolve(import.meta.dirname, '../..');
const [book = '', folder = ''] = process.argv.slice(2);

/** What is used of the program, which the tools are compiled apart from. */
interface Program {
  readonly publish: (folder: unknown, order: object, world: object) => Promise<unknown>;
  readonly openBookFolder: (path: string) => Promise<unknown>;
  readonly findThemeFolder: (name: string, root: string) => unknown;
  readonly fontPackages: (root: string) => unknown;
}
const modules = ['publish.js', 'system/book-folder.js', 'system/theme-folder.js', 'system/font-packages.js'];
const loaded = await Promise.all(modules.map((path) => import(join(build, path)) as Promise<Partial<Program>>));
const { publish, openBookFolder, findThemeFolder, fontPackages } = Object.assign({}, ...loaded) as Program;

interface PrintJob {
  readonly pages: readonly string[];
  readonly resources: ReadonlyMap<string, { readonly content: string | Uint8Array }>;
}

/** What the layout alone needs, at the end of the style sheet. */
const layoutStyle = /\n\.unit \{ position: relative; inline-size:[\s\S]*?(?=<\/style>)/;

/** Links to all places, at the end of each part. */
const destinations = /<nav hidden>[\s\S]*?<\/nav>$/;

/** The parts of a long book as one page, shown from the beginning, without the layout's own style. */
const wholePage = (pages: readonly string[]): string => {
  const [head = ''] = pages[0]?.split('<body') ?? [];
  const bodies = pages.map((page) => page.slice(page.indexOf('>', page.indexOf('<body')) + 1, page.indexOf('</body>')));
  const texts = bodies.map((body, index) => (index === bodies.length - 1 ? body : body.replace(destinations, '')));
  return `${head.replace(layoutStyle, '')}<body>${texts.join('')}</body></html>`;
};

const capture = async ({ pages, resources }: PrintJob): Promise<never> => {
  for (const [path, content] of [
    ['book.html', wholePage(pages)] as const,
    ...[...resources].map(([at, of]) => [at, of.content] as const),
  ]) {
    const file = join(folder, decodeURIComponent(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  // The page is all that is wanted: what comes after is told that there is no browser.
  throw Object.assign(new Error('captured'), { name: 'BrowserUnavailable' });
};

await publish(
  await openBookFolder(book),
  { formats: ['pdf'], draft: true, strict: false, language: 'en', generator: 'bench' },
  {
    themeFolder: (name: string) => findThemeFolder(name, resolve(build, '..')),
    fonts: fontPackages(resolve(build, '..')),
    print: capture,
    pack: () => Promise.reject(new Error('A PDF packs no fonts')),
    progress: () => () => undefined,
  },
);
