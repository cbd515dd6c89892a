import { readFile } from 'node:fs/promises';
import * as mupdf from 'mupdf';
import { afterAll, expect, test } from 'vitest';
import { createPrinter } from '../../../pipeline/system/browser/printer.js';
import { readPdf } from '../../../pipeline/verification/pdf/pdf-file.js';

const printer = createPrinter({ env: process.env });
afterAll(() => printer.close());

const textOf = (files: readonly Uint8Array[]): string => files.map(textOfFile).join('\n');

const textOfFile = (pdf: Uint8Array): string => {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf');
  return Array.from({ length: document.countPages() }, (_, page) =>
    document.loadPage(page).toStructuredText('preserve-whitespace').asText(),
  ).join('\n');
};

const page = (body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Essai</title><body>${body}</body></html>`;

test('prints a page with a picture that the job holds', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';
  const { files, refused } = await printer.print({
    pages: [page('<p>Bonjour à tout le monde</p><img src="images/a%20b.svg" alt="">')],
    resources: new Map([['images/a b.svg', { mediaType: 'image/svg+xml', content: svg }]]),
  });
  expect(textOf(files)).toContain('Bonjour à tout le monde');
  expect(refused).toEqual([]);
});

test('running heads are in their own font, though nothing else on the page is', async () => {
  const font = await readFile(new URL('../../../themes/communs/fonts/SourceSerif4-Italic.ttf', import.meta.url));
  const style =
    '<style>@font-face { font-family: Head; src: url(head.ttf) } @page { @top-left { content: "Tête"; font-family: Head } }</style>';
  const { files } = await printer.print({
    pages: [page(`${style}<p>Texte</p>`)],
    resources: new Map([['head.ttf', { mediaType: 'font/ttf', content: font }]]),
  });
  expect((await readPdf(files[0] ?? new Uint8Array())).fonts).toContain('SourceSerif4-Italic');
});

test('local files, other addresses and unknown paths are refused and told', async () => {
  const { files, refused } = await printer.print({
    pages: [
      page(
        '<p>Reste.</p><iframe src="file:///etc/passwd"></iframe><object data="file:///etc/passwd"></object>' +
          '<img src="https://example.org/x.png"><img src="absent.png"><img src="file:///etc/passwd">',
      ),
    ],
    resources: new Map(),
  });
  expect(textOf(files)).not.toContain('root:');
  expect(refused).toContain('https://livre.invalid/absent.png');
});

test('no script of the page runs, in whatever way it is written', async () => {
  const write = "document.body.append('PIRATE')";
  const { files } = await printer.print({
    pages: [
      page(
        `<p>Calme.</p><script>${write}</script><script type="module">${write}</script><img src="x" onerror="${write}">` +
          `<svg onload="${write}"></svg><script src="data:text/javascript,${write}"></script><script src="pirate.js"></script>` +
          `<style>@import url(javascript:${write})</style><iframe srcdoc="<script>parent.${write}</script>"></iframe>`,
      ),
    ],
    resources: new Map([['pirate.js', { mediaType: 'text/javascript', content: write }]]),
  });
  expect(textOf(files)).toContain('Calme.');
  expect(textOf(files)).not.toContain('PIRATE');
});

test('the pages of a job are printed each by itself, in their order', async () => {
  const words = ['premier', 'deuxième', 'troisième'];
  const pages = words.map((word) => page(`<p>${word}</p>`));
  const { files } = await printer.print({ pages, resources: new Map() });
  expect(files.map((file) => textOf([file]).trim())).toEqual(words);
});

test('pages can be printed at the same time', async () => {
  const jobs = ['un', 'deux', 'trois'].map((word) =>
    printer.print({ pages: [page(`<p>${word}</p>`)], resources: new Map() }),
  );
  expect((await Promise.all(jobs)).map(({ files }) => textOf(files).trim())).toEqual(['un', 'deux', 'trois']);
});

test('a page that takes too long ends in an error, after a second try', async () => {
  const opened: string[] = [];
  const hasty = createPrinter({ env: process.env, timeout: 1, onOpen: ({ executable }) => opened.push(executable) });
  await expect(hasty.print({ pages: [page('<p>Trop</p>')], resources: new Map() })).rejects.toThrow('0.001 s');
  expect(opened).toHaveLength(2);
  await hasty.close();
});
