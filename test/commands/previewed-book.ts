import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../system/temporary-folder.js';

const program = join(import.meta.dirname, '../../.build/program/cli.js');

export const header = `---
title: Le chemin des crêtes
lang: fr
contributors:
  - { name: Camille Orsini, roles: [aut] }
license: CC-BY-SA-4.0
copyright: { year: 2026, holder: Camille Orsini }
uncredited: own
publisher: Le Lavoir
published: 2026-11-22
version: 0.1.0
---
Une promenade en deux étapes.
`;

/** Paragraphs that fill several windows. */
export const paragraphs = (from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, index) => `Paragraphe ${from + index}. On monte entre deux murs de pierre sèche, qui tiennent sans mortier.`,
  ).join('\n\n');

const files = {
  'package.json': '{}',
  'books/cretes/book.md': header,
  'books/cretes/01-depart.md': '# Le départ\n\nLa maison était vide.\n',
  'books/cretes/02-chemin.md': `# Le chemin\n\n${paragraphs(1, 80)}\n`,
};

/** `livres preview` on a book of a temporary folder, as an author has it in a terminal. */
export interface PreviewedBook {
  /** `http://127.0.0.1:17042`. */
  readonly address: string;
  readonly port: number;
  /** The book's folder. */
  readonly folder: string;
  /** The folder that the program runs in. */
  readonly press: string;
  read(path: string): Promise<string>;
  /** Writes a file at once, as editors do: beside it, then in its place. */
  save(path: string, text: string): Promise<void>;
  /** Resolves when the terminal has shown this, from now on. */
  says(text: string | RegExp): Promise<string>;
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Response>;
  /** Listens as a page does. */
  listen(page: string, state: string): Promise<Listener>;
  /** Waits, as a page does that loads itself again, until a page holds a text; gives the page. */
  shows(page: string, text: string): Promise<string>;
  /** Ctrl-C; gives the exit code. */
  interrupt(): Promise<number | null>;
}

/** What a server answers. */
interface Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

export interface Listener {
  /** The next event of this name; its data, as text. */
  next(event: string): Promise<string>;
}

/**
 * @param words Options of the command.
 * @param shared The folder of a press that is there; absent: one of its own.
 */
export async function previewBook(words: readonly string[] = [], shared?: string): Promise<PreviewedBook> {
  const press = shared ?? (await temporaryFolder(files));
  const child = spawn(process.execPath, [program, 'preview', 'cretes', '--lang', 'fr', ...words], {
    cwd: press,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'close');
  });
  const says = heard(child);
  const firstBuild = says(/chapitres?, |ne peut pas/);
  const opened = await says(/http:\/\/127\.0\.0\.1:\d+/);
  await firstBuild;
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(opened)?.[0] ?? '';
  const port = Number(new URL(address).port);
  const folder = join(press, 'books/cretes');
  const get: PreviewedBook['get'] = (path, headers = {}, method = 'GET') => ask(port, path, headers, method);
  const listen: PreviewedBook['listen'] = (page, state) =>
    listenTo(`${address}/preview/events?${new URLSearchParams({ page, state })}`);
  return {
    address,
    port,
    folder,
    press,
    says,
    read: (path) => readFile(join(folder, path), 'utf8'),
    save: async (path, text) => {
      await writeFile(join(folder, `${path}.tmp`), text);
      await rename(join(folder, `${path}.tmp`), join(folder, path));
    },
    get,
    listen,
    shows: async (page, text) => {
      for (;;) {
        const { text: html } = await get(page);
        if (html.includes(text)) return html;
        await (await listen(page, stateOf(html))).next('reload');
      }
    },
    interrupt: async () => {
      const closed = once(child, 'close');
      child.kill('SIGINT');
      const [code] = (await closed) as [number | null];
      return code;
    },
  };
}

/** What the program says, to be waited for. */
function heard(child: ChildProcess): PreviewedBook['says'] {
  const waiting = new Set<{ from: number; text: string | RegExp; resolve: (said: string) => void }>();
  let all = '';
  const hear = (chunk: Buffer): void => {
    all += chunk.toString();
    for (const wait of waiting) {
      const said = all.slice(wait.from);
      if (typeof wait.text === 'string' ? !said.includes(wait.text) : !wait.text.test(said)) continue;
      waiting.delete(wait);
      wait.resolve(said);
    }
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return (text) => new Promise((resolve) => void waiting.add({ from: all.length, text, resolve }));
}

/** By hand, for `fetch` does not let the name of the host be said, nor a path go up. */
const ask = (port: number, path: string, headers: Record<string, string>, method: string): Promise<Response> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });

async function listenTo(address: string): Promise<Listener> {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const { body } = await fetch(address, { signal: stop.signal });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    next: async (event) => {
      const found = new RegExp(`event: ${event}\\ndata: (.*)\\n\\n`);
      for (;;) {
        const match = found.exec(text);
        if (match) {
          text = text.slice(match.index + match[0].length);
          return match[1] ?? '';
        }
        const piece = await reader?.read();
        if (!piece || piece.done) throw new Error(`No ${event} came: ${text}`);
        text += piece.value;
      }
    },
  };
}

/** The word by which a page says what it shows. */
export const stateOf = (html: string): string => /data-state="([^"]*)"/.exec(html)?.[1] ?? '';
