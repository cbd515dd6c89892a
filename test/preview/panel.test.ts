import { expect, test } from 'vitest';
import type { MessageRecord } from '../../pipeline/diagnostics/report.js';
import { dressPage } from '../../pipeline/preview/pages.js';
import { panel, placeOnPage, type Shown } from '../../pipeline/preview/panel.js';
import type { Preview } from '../../pipeline/preview/preview.js';

const preview: Preview = {
  slug: 'roman',
  title: 'Roman',
  files: new Map(),
  states: new Map(),
  formats: ['epub', 'pdf'],
  pages: [
    { path: 'read/un.html', title: 'Un', source: 'roman.md', line: 3 },
    { path: 'read/deux.html', title: 'Deux', source: 'roman.md', line: 20 },
    { path: 'read/credits.html', title: 'Crédits', line: 1 },
  ],
};
const message = (changes: Partial<MessageRecord>): MessageRecord => ({
  file: 'roman.md',
  line: 4,
  column: 2,
  severity: 'warning',
  ruleId: 'some-rule',
  reason: 'Le mot `a<b` surprend.',
  ...changes,
});
const shown = (messages: readonly MessageRecord[], language: 'fr' | 'en' = 'fr'): Shown => ({
  build: { number: 1, messages, preview },
  preview,
  language,
});

test('errors come first, counted and in their colour; places, reasons and remedies are escaped', () => {
  const html = panel(shown([message({}), message({ severity: 'error', line: 9, remedy: 'Écrivez `b`.' })]));
  expect(html.indexOf('roman.md:9:2')).toBeLessThan(html.indexOf('roman.md:4:2'));
  expect(html).toContain('<span class="count error">1\u00A0erreur</span>');
  expect(html).toContain('<span class="count warning">1\u00A0avertissement</span>');
  expect(html).toContain('<code>a&#x3C;b</code>');
  expect(html).toContain('<b>Remède\u00A0:</b> Écrivez <code>b</code>.');
  expect(html).toContain('href="/roman.pdf"');
});

test('the panel speaks the language of messages', () => {
  expect(panel(shown([]))).toContain('Rien à signaler.');
  const english = panel(shown([message({}), message({ line: 5 })], 'en'));
  expect(english).toContain('lang="en"');
  expect(english).toContain('2\u00A0warnings');
});

test('a message leads to the chapter that its line is in, if its file has one', () => {
  expect(placeOnPage(message({ line: 19 }), preview)).toBe('/read/un.html#written-at-19');
  expect(placeOnPage(message({ line: 20 }), preview)).toBe('/read/deux.html#written-at-20');
  expect(placeOnPage(message({ line: 1 }), preview)).toBe('/read/un.html#written-at-1');
  expect(placeOnPage(message({ file: 'book.md' }), preview)).toBeUndefined();
});

test('pages of an earlier state say so', () => {
  const html = panel({ build: { number: 2, messages: [] }, preview, language: 'fr' });
  expect(html).toContain('ces pages montrent l’état d’avant');
  expect(html).toContain('class="broken"');
  expect(panel(shown([]))).not.toContain('l’état d’avant');
});

test('the panel goes to the end of the page, whatever attributes hold', () => {
  const page = '<html><head><meta content="</body>"></head><body><p title="</body>">Texte</p></body></html>';
  const dressed = dressPage(page, 'abc', shown([]));
  expect(dressed).toMatch(/^<html><head><meta content="<\/body>"><\/head><body><p title="<\/body>">Texte<\/p><link /);
  expect(dressed).toMatch(/data-state="abc"><\/script>\n<\/body><\/html>$/);
});
