import { expect, it } from 'vitest';
import { documentOf, html } from '../document-of.js';

const chapter = (markdown: string, lang: string): string =>
  html(documentOf({ 'texte.md': `# T\n\n${markdown}` }, { lang }, { 'texte.md': { lang } }).written[0]);

it.each([
  ['قال @ada-l و#livre لا', '<p>قال <bdi dir="ltr">@ada-l</bdi> و#livre لا</p>'],
  ['@ada، نعم.', '<p><bdi dir="ltr">@ada</bdi>، نعم.</p>'],
  ['moi@exemple.org', '<p><a href="mailto:moi@exemple.org" dir="auto">moi@exemple.org</a></p>'],
  ['[«Tips»](https://exemple.org)', '<p><a href="https://exemple.org" dir="auto">«Tips»</a></p>'],
  ['[نصائح](https://exemple.org)', '<p><a href="https://exemple.org">نصائح</a></p>'],
  ['`a @b`', '<p><code dir="ltr">a @b</code></p>'],
  ['    a', '<pre dir="ltr"><code dir="ltr">a\n</code></pre>'],
])('%s', (markdown, expected) => {
  expect(chapter(markdown, 'ar')).toBe(expected);
});

it('leaves texts that go from left to right as they are', () => {
  expect(chapter('Dit @ada : [oui](https://exemple.org) `a`', 'fr')).not.toContain('dir=');
});

it('sets the imprint and the names of licences apart as well', () => {
  const { document } = documentOf(
    { 'texte.md': '# T' },
    { lang: 'fa', direction: 'rtl' },
    { 'texte.md': { lang: 'fa' } },
  );
  const imprint = html(document.sections.find(({ type }) => type === 'copyright-page'));
  expect(imprint).toMatch(/<a [^>]*dir="auto"[^>]*>[^<]*creativecommons\.org/);
});
