import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer';
import type { EditionFile } from '../../../pipeline/editions/edition.js';
import { openBrowser } from '../../../pipeline/system/browser/open-browser.js';

/** A site served over HTTP, as any server of files would. */
export interface ServedSite {
  /** `http://127.0.0.1:1234/`. */
  readonly address: string;
  stop(): Promise<void>;
}

export const serveSite = async (
  files: readonly EditionFile[],
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedSite> => {
  const byPath = new Map(files.map((file) => [`/${file.path}`, file]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/[?#].*/, '').replace(/\/$/, '/index.html'));
    const file = byPath.get(path);
    response.writeHead(file ? 200 : 404, { ...headers, 'content-type': file?.mediaType ?? 'text/plain' });
    response.end(file?.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};

/** A browser that may reach this machine: the press's own resolves no name and no address. */
export const browserForServer = async (): Promise<Browser> => {
  const { browser, facts } = await openBrowser({ env: process.env });
  await browser.close();
  return puppeteer.launch({ executablePath: facts.executable, args: facts.sandbox ? [] : ['--no-sandbox'] });
};
