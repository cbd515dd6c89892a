import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer';

/*
 * node print-page.js FOLDER [PAGED.JS]
 *
 * Prints `book.html` with one bare `page.pdf()`; with the path of Paged.js, paginated by it first, with its notes at the
 * foot of the page. Tells the seconds that it took, without the start of the browser.
 */
const [folder = '', paged] = process.argv.slice(2);

/** Paged.js takes a note from the place of its call, and numbers it (css-gcpm-3, § 2). */
const notesAtCalls = () => {
  for (const item of document.querySelectorAll('.notes > ol > li')) {
    const address = item.querySelector('a.backlink')?.getAttribute('href') ?? '';
    const call = document.getElementById(decodeURIComponent(address.slice(1)));
    const note = document.createElement('span');
    note.className = 'paged-note';
    note.append(...item.childNodes);
    call?.replaceWith(note);
  }
  for (const list of document.querySelectorAll('.notes')) list.remove();
  const style = document.createElement('style');
  style.textContent = '.paged-note { float: footnote }';
  document.head.append(style);
};

const browser = await puppeteer.launch({
  executablePath: process.env['PUPPETEER_EXECUTABLE_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--allow-file-access-from-files'],
  protocolTimeout: 30 * 60_000,
});
const start = performance.now();
try {
  const page = await browser.newPage();
  await page.emulateMediaType('print');
  await page.goto(pathToFileURL(join(folder, 'book.html')).href, { waitUntil: 'load', timeout: 0 });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  if (paged) {
    await page.evaluate('window.PagedConfig = { auto: false }');
    await page.evaluate(notesAtCalls);
    await page.addScriptTag({ path: paged });
    await page.evaluate('window.PagedPolyfill.preview().then(() => undefined)');
  }
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, timeout: 0 });
  await writeFile(join(folder, paged ? 'paged.pdf' : 'bare.pdf'), pdf);
  console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));
} finally {
  await browser.close();
}
