import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from '../editions/web/browsed-site.js';
import { browserForServer } from '../editions/web/served-site.js';
import { type PreviewedBook, paragraphs, previewBook } from './previewed-book.js';

let browser: Browser;
beforeAll(async () => {
  browser = await browserForServer();
});
afterAll(() => browser.close());

const openPage = async (book: PreviewedBook, path: string, faults: string[] = []): Promise<Page> => {
  const page = await browser.newPage();
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(book.address + path, { waitUntil: 'load' });
  return page;
};

/** The paragraph at the head of the window, and how far down it begins. */
const placeOf = (page: Page): Promise<{ text: string; top: number }> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise(requestAnimationFrame);
    const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const block = [...document.querySelectorAll('main .text > p')].find(
      (each) => each.getBoundingClientRect().bottom > bar,
    );
    return { text: (block?.textContent ?? '').split('.')[0] ?? '', top: block?.getBoundingClientRect().top ?? 0 };
  });

const scrollTo = (page: Page, number: number): Promise<void> =>
  page.evaluate(async (wanted) => {
    await document.fonts.ready;
    const block = [...document.querySelectorAll('main .text > p')].find((each) =>
      each.textContent.startsWith(`Paragraphe ${wanted}.`),
    );
    scrollBy({ top: (block?.getBoundingClientRect().top ?? 0) - 100, behavior: 'instant' });
  }, number);

const isInSight = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const block = [...document.querySelectorAll('main .text > p')].find((each) => each.textContent.includes(wanted));
    const box = block?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, text);

const reloadedBy = async (page: Page, save: () => Promise<void>): Promise<void> => {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), save()]);
};

test('an open page shows what is saved and stays at its place, though text comes above it', async () => {
  const book = await previewBook();
  const faults: string[] = [];
  const page = await openPage(book, '/read/chemin.html', faults);
  await scrollTo(page, 40);
  const before = await placeOf(page);
  // What changed is seen: the paragraph after the one at the head of the window.
  const edited = paragraphs(1, 80).replace('Paragraphe 41.', 'Paragraphe 41, écrit à nouveau.');
  await reloadedBy(page, () => book.save('02-chemin.md', `# Le chemin\n\n${edited}\n`));
  expect(await page.$eval('main', (main) => main.textContent)).toContain('écrit à nouveau');
  expect(await placeOf(page)).toEqual(before);
  expect(await page.$$eval('[data-pointed-at]', (blocks) => blocks.map(({ textContent }) => textContent))).toHaveLength(
    1,
  );
  // Another chapter of the file changes nothing here, but for the lines: the text stays.
  await reloadedBy(page, () => book.save('02-chemin.md', `\n\n\n# Le chemin\n\n${edited}\n`));
  expect(await placeOf(page)).toEqual(before);
  expect(await page.$$('[data-pointed-at]')).toHaveLength(0);
  expect(faults).toEqual([]);
});

test('what is written out of sight is brought into sight', async () => {
  const book = await previewBook();
  const page = await openPage(book, '/read/chemin.html');
  const end = 'Et voici le col.';
  await reloadedBy(page, () => book.save('02-chemin.md', `# Le chemin\n\n${paragraphs(1, 80)}\n\n${end}\n`));
  expect(await isInSight(page, end)).toBe(true);
  await scrollTo(page, 60);
  await reloadedBy(page, () =>
    book.save('02-chemin.md', `# Le chemin\n\nAu début.\n\n${paragraphs(1, 80)}\n\n${end}\n`),
  );
  expect(await isInSight(page, 'Au début.')).toBe(true);
});

test('the panel tells the messages of other chapters without a reload, leads to their place, and is accessible', async () => {
  const book = await previewBook();
  const page = await openPage(book, '/read/depart.html');
  await page.focus('#preview--panel summary');
  await page.keyboard.press('Enter');
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  await book.save('02-chemin.md', `# Le chemin\n\n${paragraphs(1, 80)}\n\n![Le port](images/port.jpg)\n`);
  const link = await page.waitForSelector('#preview--panel li.error a');
  expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
  expect(await page.$eval('#preview--panel summary', ({ textContent }) => textContent)).toContain('1\u00A0erreur');
  expect(await page.$eval('#preview--panel [role="status"]', ({ textContent }) => textContent)).toBe('1\u00A0erreur');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  expect(await accessibilityFaults(page)).toEqual([]);
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), link?.click()]);
  expect(page.url()).toBe(`${book.address}/read/chemin.html#written-at-161`);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('images/port.jpg');
  // It stays open from page to page, and closes on Escape.
  expect(await page.$eval('#preview--panel details', (details) => (details as HTMLDetailsElement).open)).toBe(true);
  await page.focus('#preview--panel summary');
  await page.keyboard.press('Escape');
  expect(await page.$eval('#preview--panel details', (details) => (details as HTMLDetailsElement).open)).toBe(false);
});

test('a page says when the program has ended, and registers no worker', async () => {
  const book = await previewBook();
  const page = await openPage(book, '/read/index.html');
  expect(await page.$eval('.offline', (box) => getComputedStyle(box).display)).toBe('none');
  const refused = await page.evaluate(() =>
    navigator.serviceWorker.register('offline.js').then(
      () => 'registered',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
  await book.interrupt();
  await page.waitForSelector('#preview--panel[data-phase="stopped"]');
  expect(await page.$eval('#preview--panel [role="status"]', ({ textContent }) => textContent)).toContain(
    'Aperçu arrêté',
  );
});

test('the page that waits for an edition goes on to it', async () => {
  const book = await previewBook();
  const page = await openPage(book, '/cretes.pdf');
  await page.waitForFunction(
    () => location.search === '?made' || document.querySelector('h1')?.textContent.includes('prêt'),
  );
  const made = await book.get('/cretes.pdf?made');
  expect(made.headers['content-type']).toBe('application/pdf');
  expect(made.text.slice(0, 5)).toBe('%PDF-');
});
