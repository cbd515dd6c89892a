import { toString as toText } from 'hast-util-to-string';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { hyphenate } from '../../../../pipeline/editions/pdf/hyphenation/hyphenate.js';

const hyphenated = async (content: Parameters<typeof h>[1], lang = 'fr'): Promise<string> => {
  const tree = h('div', content as string);
  await hyphenate(tree, lang);
  return toText(tree).replaceAll('\u00ad', '|');
};

test('words of six lower-case letters break as French breaks them', async () => {
  expect(await hyphenated('la bibliothèque propose une typographie')).toBe(
    'la bi|blio|thèque pro|pose une ty|po|gra|phie',
  );
});

test('two signs stay before a break and three come after it', async () => {
  for (const word of (await hyphenated('armoire élevage agréable oublier imaginé')).split(' ')) {
    const pieces = word.split('|');
    if (pieces.length === 1) continue;
    expect(pieces[0]?.length, word).toBeGreaterThanOrEqual(2);
    expect(pieces.at(-1)?.length, word).toBeGreaterThanOrEqual(3);
  }
});

test('names, inclusive forms, compounds and addresses stay whole', async () => {
  const text = 'Bernadette traducteur⋅ices rendez-vous correcteur·ices exemple.organisation';
  expect(await hyphenated(text)).toBe(text);
});

test('titles, links, code and captions stay whole, the rest of their block does not', async () => {
  const tree = h('div', [
    h('h2', 'organisation'),
    h('p', ['organisation ', h('a', { href: '#x' }, 'organisation'), ' ', h('code', 'organisation')]),
    h('figure', [h('figcaption', 'organisation')]),
  ]);
  await hyphenate(tree, 'fr');
  expect(toText(tree).replaceAll('\u00ad', '|')).toBe(
    'organisationor|ga|ni|sa|tion organisation organisationorganisation',
  );
});

test('a passage in another language breaks as that language does', async () => {
  const tree = h('p', ['publication ', h('span', { lang: 'en' }, 'everything'), h('span', { lang: 'ja' }, 'anything')]);
  await hyphenate(tree, 'fr');
  expect(toText(tree).replaceAll('\u00ad', '|')).toBe('pu|bli|ca|tion every|thinganything');
});
