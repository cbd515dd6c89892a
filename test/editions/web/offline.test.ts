import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWeb } from '../../../pipeline/editions/web/write-web.js';
import { sampleInput } from '../sample-input.js';
import { browserForServer, type ServedSite, serveSite } from './served-site.js';

let site: ServedSite;
let browser: Browser;
let address: string;

beforeAll(async () => {
  const { files } = await writeWeb(await sampleInput());
  site = await serveSite(files);
  address = `${site.address}read/`;
  browser = await browserForServer();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
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

  await site.stop();
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
