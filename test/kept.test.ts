import { expect, test } from 'vitest';
import { Diagnostics } from '../pipeline/diagnostics/diagnostics.js';
import { keepBuilds } from '../pipeline/kept.js';
import { sampleInput } from './editions/sample-input.js';

test('a cover serves again until what it shows changes', async () => {
  const { book, theme } = await sampleInput();
  const { cover: _, ...bare } = book;
  const kept = keepBuilds();
  const coverOf = (changes: Partial<typeof book>) =>
    kept.cover({ ...bare, ...changes }, theme, undefined, undefined, new Diagnostics('fr'));
  const first = await coverOf({});
  expect(await coverOf({ version: '9.9.9' })).toBe(first);
  const renamed = await coverOf({ title: 'Autre titre' });
  expect(renamed).not.toBe(first);
  expect(renamed.svg).not.toBe(first.svg);
});

test('a cover that something is said about is made again, for it to be said again', async () => {
  const { book, theme } = await sampleInput();
  const { cover: _, ...bare } = book;
  const kept = keepBuilds();
  const told = async () => {
    const diagnostics = new Diagnostics('fr');
    await kept.cover({ ...bare, title: '漢字' }, theme, undefined, undefined, diagnostics);
    return diagnostics.messages.map(({ ruleId }) => ruleId);
  };
  expect(await told()).toEqual(['cover-letters-missing']);
  expect(await told()).toEqual(['cover-letters-missing']);
});

test('a theme is loaded once, and again when it could not be', async () => {
  const { theme } = await sampleInput();
  const kept = keepBuilds();
  await expect(kept.theme('communs', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await kept.theme('communs', () => Promise.resolve(theme))).toBe(theme);
  expect(await kept.theme('communs', () => Promise.reject(new Error('not asked')))).toBe(theme);
});
