import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EditionFile } from '../../../pipeline/editions/edition.js';
import { openBrowser } from '../../../pipeline/system/browser/open-browser.js';
import { findThemeFolder } from '../../../pipeline/system/theme-folder.js';
import { loadTheme } from '../../../pipeline/theme/load-theme.js';
import { communs } from '../../theme/communs.js';
import { held } from '../stored-content.js';
import { accessibilityFaults, type BrowsedSite, browseSite } from './browsed-site.js';
import { walkByKeyboard } from './keyboard-walk.js';
import { pageKinds, wholeSite } from './whole-site.js';

const read = (page: string): string => `le-pain-commun/read/${page}`;

let files: readonly EditionFile[];
let site: BrowsedSite;

beforeAll(async () => {
  files = await wholeSite(await communs());
  site = await browseSite(files);
});
afterAll(() => site.close());

const inSepia = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'sepia';
  });
  return accessibilityFaults(page);
};

/** How much further than the window the page goes. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe.each(pageKinds)('%s', (path) => {
  test.each(['light', 'dark'] as const)('has no accessibility fault that axe-core finds, %s', async (scheme) => {
    expect(await site.visit(path, { scheme }, accessibilityFaults)).toEqual([]);
  });

  test('has none in sepia', async () => {
    expect(await site.visit(path, {}, inSepia)).toEqual([]);
  });

  test('has none on a phone either, and fits in 320 pixels', async () => {
    await site.visit(path, { width: 320 }, async (page) => {
      expect(await sideways(page)).toBe(0);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});

describe('in the theme atelier', () => {
  let other: BrowsedSite;
  beforeAll(async () => {
    const find = (name: string) => findThemeFolder(name, '/');
    const folder = find('atelier');
    if (!folder) throw new Error('The theme atelier is not there');
    other = await browseSite(await wholeSite(await loadTheme('atelier', folder, find)));
  });
  afterAll(() => other.close());

  test.each(pageKinds)('%s has no accessibility fault, in light, dark or sepia, and fits on a phone', async (path) => {
    for (const scheme of ['light', 'dark'] as const)
      expect(await other.visit(path, { scheme }, accessibilityFaults), scheme).toEqual([]);
    expect(await other.visit(path, {}, inSepia), 'sepia').toEqual([]);
    expect(await other.visit(path, { width: 320 }, sideways)).toBe(0);
    expect(other.faults).toEqual([]);
  });
});

test('every page of the site loads what it needs and nothing else, under a strict content security policy', async () => {
  for (const { path } of files.filter(({ mediaType }) => mediaType === 'text/html')) {
    await site.visit(path, {}, (page) => page.evaluate(() => document.fonts.ready.then(() => undefined)));
  }
  expect(site.faults).toEqual([]);
});

describe('without script', () => {
  test('the settings work, and so do the drawers', async () => {
    await site.visit(read('le-four.html'), { script: false, width: 500 }, async (page) => {
      const light = await background(page);
      await page.click('.settings summary');
      await page.click('#ui--theme-sepia');
      expect(await background(page)).toBe('rgb(242, 230, 207)');
      expect(light).not.toBe('rgb(242, 230, 207)');
      await page.click('#ui--size-xl');
      expect(await page.$eval('.text', (text) => getComputedStyle(text).fontSize)).toBe('28px');
      expect(await sideways(page)).toBe(0);
      await page.click('.settings summary');
      await page.click('.bar .contents summary');
      expect(await page.$eval('.contents-list a', (link) => link.getClientRects().length)).toBe(1);
    });
  });

  test('the table stands open beside the text where there is room', async () => {
    await site.visit(read('le-four.html'), { script: false, width: 1280 }, async (page) => {
      expect(await page.$eval('.contents-list a', (link) => link.checkVisibility())).toBe(true);
    });
  });

  test('a note call leads to its note, and the note back', async () => {
    await site.visit(read('le-four.html'), { script: false }, async (page) => {
      await page.click('#noteref-2');
      expect(await page.$eval('#note-2', (note) => note.matches(':target'))).toBe(true);
      await page.click('#note-2 .backlink');
      expect(page.url()).toMatch(/#noteref-2$/);
    });
  });
});

describe('with the keyboard alone', () => {
  test.each(pageKinds)('every link and control of %s is reached, and seen when it is', async (path) => {
    await site.visit(path, {}, async (page) => {
      const { missed, unseen, count } = await walkByKeyboard(page);
      expect(missed).toEqual([]);
      expect(unseen).toEqual([]);
      expect(count).toBeGreaterThan(3);
    });
  });

  test('the first key leads past the bar, to the text', async () => {
    await site.visit(read('le-four.html'), {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('ui--main');
    });
  });

  test('a drawer opens, its settings change, Escape closes it and gives back the focus', async () => {
    await site.visit(read('le-four.html'), {}, async (page) => {
      await page.focus('.settings summary');
      await page.keyboard.press('Enter');
      await page.focus('#ui--face-serif');
      await page.keyboard.press('ArrowRight');
      expect(await page.$eval('.text', (text) => getComputedStyle(text).fontFamily)).toContain('Source Sans 3');
      await page.keyboard.press('Escape');
      expect(await page.$eval('.settings', (drawer) => (drawer as HTMLDetailsElement).open)).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    });
  });
});

test('settings last from page to page, even before the page is drawn', async () => {
  await site.visit(read('le-four.html'), { scheme: 'light' }, async (page) => {
    await page.click('.settings summary');
    await page.click('#ui--theme-dark');
    await page.goto(new URL('la-mie.html', page.url()).href);
    expect(await background(page)).toBe('rgb(27, 24, 22)');
    expect(await page.$eval('#ui--theme-dark', (input) => (input as HTMLInputElement).checked)).toBe(true);
  });
});

describe('the reader’s place', () => {
  test('is offered on the first page, and leads back to the paragraph', async () => {
    await site.visit(read('le-four.html'), {}, async (page) => {
      const first = await page.evaluateHandle(() => document.querySelectorAll('.text > *')[5]);
      await page.evaluate((block) => block?.scrollIntoView(), first);
      await page.goto(new URL('index.html', page.url()).href);
      expect(await page.$eval('.resume', (line) => line.textContent)).toBe('Reprendre la lecture Le four & les clefs');
      await Promise.all([page.waitForNavigation(), page.click('.resume a')]);
      expect(page.url()).toContain('le-four.html#ui--block-');
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    });
  });

  test('is not the imprint, which readers only look up', async () => {
    await site.visit(read('la-mie.html'), {}, async (page) => {
      await page.goto(new URL('mentions-legales.html', page.url()).href);
      await page.goto(new URL('index.html', page.url()).href);
      expect(await page.$eval('.resume', (line) => line.textContent)).toContain('La mie');
    });
  });
});

describe('search', () => {
  /** Types words and gives what is found, once the number of passages is told. */
  const search = async (page: Page, words: string): Promise<string[]> => {
    await page.type('#ui--words', words);
    await page.waitForFunction(() => document.querySelector('.book-search [role="status"]')?.textContent !== '');
    return page.$$eval('.book-search q', (quotes) => quotes.map((quote) => quote.textContent ?? ''));
  };

  test.each([
    ['a word in capitals', 'ARDOISE', 'L’ardoise est conservée dans le fournil.'],
    ['words without their accents', 'eglise hetre', undefined],
    ['two words that stand apart', 'hetre pin', 'Du hêtre, jamais du pin.'],
    ['the feminine of an inclusive form', 'boulangeres', 'Les boulanger⋅ères montent à quatre heures.'],
    ['a word of a note', 'registre du four, 1784', 'Registre du four, 1784.'],
  ])('finds %s', async (_, words, found) => {
    await site.visit(read('index.html'), {}, async (page) => {
      const [first] = await search(page, words);
      expect(first).toBe(found);
    });
  });

  test('leads to the passage, and says how many there are', async () => {
    await site.visit(read('index.html'), {}, async (page) => {
      await search(page, 'registre du four');
      expect(await page.$eval('.book-search [role="status"]', (status) => status.textContent)).toMatch(/passage/);
      await page.click('.book-search li a');
      await page.waitForSelector('.section-page');
      expect(page.url()).toContain('la-mie.html');
    });
  });
});

describe('keyboard shortcuts', () => {
  test('arrows turn pages; ? lists the shortcuts, and turns the signs off', async () => {
    await site.visit(read('le-four.html'), {}, async (page) => {
      await page.keyboard.type('?');
      expect(await page.$eval('.keys', (list) => (list as HTMLDialogElement).open)).toBe(true);
      await page.click('.keys input');
      await page.click('.keys .button');
      await page.keyboard.type('?');
      expect(await page.$eval('.keys', (list) => (list as HTMLDialogElement).open)).toBe(false);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('ArrowRight')]);
      expect(page.url()).toContain('la-mie.html');
    });
  });

  test('arrows stay where they are needed: in code that scrolls', async () => {
    await site.visit(read('le-four.html'), {}, async (page) => {
      await page.focus('pre');
      await page.keyboard.press('ArrowRight');
      expect(page.url()).toContain('le-four.html');
    });
  });
});

test('from disk, every page has its style, its fonts and its pictures', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'livres-'));
  const { browser } = await openBrowser({ env: process.env });
  try {
    for (const file of files) {
      await mkdir(dirname(join(folder, file.path)), { recursive: true });
      await writeFile(join(folder, file.path), held(file));
    }
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('requestfailed', (request) => faults.push(request.url()));
    for (const path of pageKinds) {
      await page.goto(pathToFileURL(join(folder, path)).href);
      const seen = await page.evaluate(async () => {
        await document.fonts.ready;
        const pictures = [...document.images].map((image) => Object.assign(image, { loading: 'eager' }).decode());
        await Promise.all(pictures);
        return {
          body: getComputedStyle(document.body).fontFamily,
          faces: [...document.fonts].filter(({ status }) => status === 'loaded').length,
        };
      });
      expect(seen.body, path).toContain('Source Sans 3');
      expect(seen.faces, path).toBeGreaterThan(1);
    }
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});
