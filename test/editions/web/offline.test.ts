import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWeb } from '../../../pipeline/editions/web/write-web.js';
import { openBrowser } from '../../../pipeline/system/browser/open-browser.js';
import { sampleInput } from '../sample-input.js';

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  const { files } = await writeWeb(await sampleInput());
  const byPath = new Map(files.map((file) => [`/${file.path}`, file]));
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/[?#].*/, '').replace(/\/$/, '/index.html');
    const file = byPath.get(path);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.mediaType ?? 'text/plain' });
    response.end(file?.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/read/`;
  // The browser of the press resolves no name and no address: this one must reach the server.
  const { browser: closed, facts } = await openBrowser({ env: process.env });
  await closed.close();
  browser = await puppeteer.launch({ executablePath: facts.executable, args: facts.sandbox ? [] : ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Whether every picture of the page can be seen, those further down included. */
const showAll = async (): Promise<boolean> => {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode()));
  return pictures.length > 0;
};

test('a book kept on the device is read with the server stopped, and goes away when asked', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}index.html`);
  await page.waitForSelector('.offline:not([hidden]) button:not([hidden])');
  await page.click('.offline button');
  await page.waitForFunction(() =>
    document.querySelector('.offline [role="status"]')?.textContent?.includes('sans connexion'),
  );

  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await page.goto(`${address}la-mie.html`);
  expect(await page.$eval('h1', (title) => title.textContent)).toBe('La mie');
  expect(await page.evaluate(showAll)).toBe(true);
  expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(0);

  await page.goto(`${address}index.html`);
  await page.waitForSelector('.offline button:nth-of-type(2):not([hidden])');
  await page.click('.offline button:nth-of-type(2)');
  await page.waitForSelector('.offline button:nth-of-type(1):not([hidden])');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await expect(page.goto(`${address}la-mie.html`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});
