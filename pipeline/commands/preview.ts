import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { createPrinter } from '../system/browser/printer.js';
import { keptFonts } from '../system/kept-fonts.js';
import { openServer, PortTaken, type PreviewServer, type Respond } from '../system/preview/server.js';
import { Progress } from '../system/progress.js';
import { themePlaces } from '../system/theme-folder.js';
import type { Context } from './context.js';
import { exitCode } from './exit-code.js';
import { Desk } from './preview/desk.js';
import { followFolders } from './preview/follow-folders.js';
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
  const others = new Set<string>();
  const tools: PreviewTools = {
    ...context,
    path,
    progress: new Progress(terminal),
    printer: createPrinter({ env: context.env, ...(options.browser !== undefined && { browser: options.browser }) }),
    pack: (await keptFonts(context.env)).pack,
    onOtherBook: (slug) => void others.add(join(path, '..', slug)),
  };
  const desk = new Desk(tools);
  const server = await listen(options, path, desk.respond, context);
  if (!server) return exitCode.environment;
  terminal.print(`${say.preview.opened(basename(path), `http://127.0.0.1:${server.port}/`)}\n`);
  await followFolders([...themePlaces(configuration.root)], others, desk, tools);
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
