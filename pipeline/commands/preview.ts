import { createHash } from 'node:crypto';
import { basename, join, sep } from 'node:path';
import { keepBuilds } from '../kept.js';
import { answer, type View } from '../preview/answer.js';
import { movedPages } from '../preview/moved-pages.js';
import { oneAtATime } from '../preview/one-at-a-time.js';
import { eventsAddress } from '../preview/pages.js';
import type { Build } from '../preview/preview.js';
import { createPrinter } from '../system/browser/printer.js';
import { keptFonts } from '../system/kept-fonts.js';
import { openServer, PortTaken, type PreviewServer, type Respond } from '../system/preview/server.js';
import { folderComesBack, type Watcher, watchFolders } from '../system/preview/watcher.js';
import { Progress } from '../system/progress.js';
import { themePlaces } from '../system/theme-folder.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { buildPreview } from './preview/build-preview.js';
import { EditionsOnDemand } from './preview/editions-on-demand.js';
import { OpenPages } from './preview/open-pages.js';
import type { PreviewTools } from './preview/preview-tools.js';
import { selectBooks } from './select-books.js';

export interface PreviewOptions {
  readonly book: string;
  /** Absent: always the same for a book, unless another program has it. */
  readonly port?: number;
  readonly browser?: string;
}

/** `livres preview`: shows a book in the browser while it is written, until it is interrupted. */
export async function preview(options: PreviewOptions, context: Context): Promise<number> {
  const { terminal, say, configuration } = context;
  const [path = ''] = await selectBooks([options.book], configuration.books, say);
  const pages = new OpenPages();
  const others = new Set<string>();
  const tools: PreviewTools = {
    ...context,
    path,
    progress: new Progress(terminal),
    printer: createPrinter({ env: context.env, ...(options.browser !== undefined && { browser: options.browser }) }),
    pack: (await keptFonts(context.env)).pack,
    onOtherBook: (slug) => void others.add(join(path, '..', slug)),
  };
  const desk = new Desk(path, tools, pages);
  const server = await listen(options, path, desk.respond, context);
  if (!server) return exitCode.environment;
  terminal.print(`${say.preview.opened(basename(path), `http://127.0.0.1:${server.port}/`)}\n`);
  await followFolders(path, [...themePlaces(configuration.root)], others, desk);
  return exitCode.done;
}

/** The server, on the port that was asked for or on the book's own; nothing when that cannot be. */
async function listen(
  { port }: PreviewOptions,
  path: string,
  respond: Respond,
  { terminal, say }: Context,
): Promise<PreviewServer | undefined> {
  try {
    return await openServer(port === undefined ? [portFor(path), 0] : [port], respond);
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    terminal.tell(`${say.preview.portTaken(error.message)}\n`);
    return undefined;
  }
}

/** A port of the book's own, between 17000 and 17999, where no system takes ports at random: settings and open tabs find it again. */
const portFor = (path: string): number => 17_000 + (createHash('sha256').update(path).digest().readUInt32BE(0) % 1000);

/** Builds at each change, for ever. A folder that is gone is waited for. */
async function followFolders(
  path: string,
  themes: readonly string[],
  others: ReadonlySet<string>,
  desk: Desk,
): Promise<void> {
  const isOfBook = (changed: string): boolean => changed === path || changed.startsWith(path + sep);
  let watcher: Watcher | undefined;
  const build = oneAtATime<string>(async (changed) => {
    const isThere = await desk.build(![...changed].every(isOfBook));
    if (!isThere) {
      await watcher?.close();
      await folderComesBack(path);
      watcher = await watchFolders([path, ...themes, ...others], (paths) => build(paths));
      build([path]);
    }
    for (const other of others) watcher?.add(other);
  });
  watcher = await watchFolders([path, ...themes], (paths) => build(paths));
  build([path]);
  await new Promise(() => undefined);
}

/** What is shown now, and what answers for it. */
class Desk {
  readonly #tools: PreviewTools;
  readonly #pages: OpenPages;
  readonly #editions: EditionsOnDemand;
  readonly #slug: string;
  readonly #moved = new Map<string, string>();
  readonly #first: Promise<void>;
  #kept = keepBuilds();
  #view: View | undefined;
  #ready = (): void => undefined;

  constructor(path: string, tools: PreviewTools, pages: OpenPages) {
    this.#tools = tools;
    this.#pages = pages;
    this.#editions = new EditionsOnDemand(tools, pages);
    this.#slug = basename(path);
    this.#first = new Promise((resolve) => {
      this.#ready = resolve;
    });
  }

  /**
   * Builds the book and shows it; tells whether its folder was there.
   *
   * @param isAnew Whether nothing is to serve again: a theme changed.
   */
  async build(isAnew: boolean): Promise<boolean> {
    if (isAnew) this.#kept = keepBuilds();
    this.#pages.tell('building', {});
    const number = (this.#view?.build.number ?? 0) + 1;
    const { build, isGone } = await buildPreview(number, this.#kept, this.#tools);
    this.#view = this.#viewOf(build);
    this.#ready();
    this.#pages.show(this.#view);
    return !isGone;
  }

  readonly respond: Respond = async (request) => {
    await this.#first;
    const view = this.#view;
    if (!view) throw new Error('Nothing was built');
    const { path, query } = request;
    if (path === eventsAddress)
      return this.#pages.listening((query.get('page') ?? '').slice(1), query.get('state') ?? '', view);
    const format = view.preview?.formats.find((each) => path === `/${view.slug}.${each}`);
    return format ? this.#editions.answer(format, request, view.build.number) : answer(path, view);
  };

  /** Pages of the last build that could be read stay when this one cannot. */
  #viewOf(build: Build): View {
    const before = this.#view?.preview;
    const preview = build.preview ?? before;
    if (before && build.preview)
      for (const [from, to] of movedPages(before.pages, build.preview.pages)) this.#moved.set(from, to);
    const { language } = this.#tools.terminal;
    return { build, language, slug: this.#slug, moved: this.#moved, ...(preview && { preview }) };
  }
}
