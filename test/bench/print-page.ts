import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';

/*
 * node print-page.js FOLDER [PAGED.JS]
 *
 * Prints `book.html` with one bare `page.pdf()`; with the path of Paged.js, paginated by it first.
 */
const [folder = '', paged] = process.argv.slice(2);

const browser = await puppeteer.launch({
  executablePath: process.env['PUPPETEER_EXECUTABLE_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--allow-file-access-from-files'],
  protocolTimeout: 30 * 60_000,
});
try {
  const page = await browser.newPage();
  await page.emulateMediaType('print');
  await page.goto(pathToFileURL(join(folder, 'book.html')).href, { waitUntil: 'load', timeout: 0 });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  if (paged) {
    await page.evaluate('window.PagedConfig = { auto: false }');
    await page.addScriptTag({ path: paged });
    await page.evaluate('window.PagedPolyfill.preview().then(() => undefined)');
  }
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, timeout: 0 });
  await writeFile(join(folder, paged ? 'paged.pdf' : 'bare.pdf'), pdf);
} finally {
  await browser.close();
}
