import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { simpleCss } from '../../../../pipeline/editions/epub/compat/simple-css.js';

const families = new Map([['Other Scripts', ['Other Scripts 1', 'Other Scripts 2']]]);
const simple = (css: string, direction: 'ltr' | 'rtl' = 'ltr'): string =>
  simpleCss(css, { direction, families }).replace(/\s+/g, ' ').trim();

test('logical sides become those of the book’s direction', () => {
  const css =
    'p { margin-inline: 1em 2em; padding-inline-start: 3em; border-inline-end: 1px solid; text-align: start }';
  expect(simple(css)).toBe(
    'p { margin-left: 1em; margin-right: 2em; padding-left: 3em; border-right: 1px solid; text-align: left; }',
  );
  expect(simple(css, 'rtl')).toBe(
    'p { margin-right: 1em; margin-left: 2em; padding-right: 3em; border-left: 1px solid; text-align: right; }',
  );
  expect(simple('p { margin-block: 1em }')).toBe('p { margin-top: 1em; margin-bottom: 1em; }');
});

test('page breaks, weights and small capitals are said as CSS 2.1 says them', () => {
  expect(simple('h1 { break-before: page; break-after: avoid; break-inside: auto; font-weight: 600 }')).toBe(
    'h1 { page-break-before: always; page-break-after: avoid; font-weight: bold; }',
  );
  expect(simple('.sc { font-variant-caps: all-small-caps; font-weight: 300 }')).toBe(
    '.sc { font-variant: small-caps; font-weight: normal; }',
  );
  expect(simple('p { font-family: "Other Scripts", serif }')).toBe(
    'p { font-family: "Other Scripts 1", "Other Scripts 2", serif; }',
  );
});

test.each([
  '@media (prefers-color-scheme: dark) { p { color: #fff } }',
  '@supports (display: grid) { p { color: #fff } }',
  'p { display: flex; gap: 1em; color: var(--ink); width: calc(100% - 1em); max-height: 80vh }',
  'p { border-color: currentColor; margin: 1rem; position: fixed; opacity: 0.5 }',
  'p::before { content: "x"; color: red }',
  'a[epub|type~="noteref"] { color: red }',
  'img[src$=".svg"] { color: red }',
  'p:not(.a) { color: red }',
  'math, .scene svg { color: red }',
])('what old reading systems do not know goes: %s', (css) => {
  expect(simple(css)).toBe('');
});

test('what they know stays, beside what they do not', () => {
  expect(simple('p, p:first-child, p::marker, a[role="doc-noteref"] { color: #8f3520; gap: 1em }')).toBe(
    'p, p:first-child, a[role="doc-noteref"] { color: #8f3520; }',
  );
  expect(simple('q { border-left: 0.15em solid currentColor }')).toBe('q { border-left: 0.15em solid; }');
});

test.each(['communs', 'atelier'])('the sheet of the theme %s is CSS 2.1 once it is simplified', async (theme) => {
  const css = await readFile(new URL(`../../../../themes/${theme}/epub.css`, import.meta.url), 'utf8');
  const made = simpleCss(css, { direction: 'ltr', families });
  expect(made.length).toBeGreaterThan(300);
  expect(made).not.toMatch(/@|::|var\(|calc\(|flex|grid|inline-start|inline-end|\d(rem|vh|vw)\b|currentcolor/i);
});
