import { describe, expect, it } from 'vitest';
import type { Credit } from '../../../pipeline/book/book.js';
import { ccBy } from '../book-of.js';
import { documentOf, html } from '../document-of.js';

const credit = (pattern: string, author: string): Credit => ({
  pattern,
  attribution: { author, license: { expression: 'CC-BY-4.0', licenses: [ccBy] } },
  place: { file: 'book.md', at: { line: 9, column: 3 } },
});

describe('the credit of a picture', () => {
  const files = {
    'un.md': '# Un\n\n![Un canard](canard.png)',
    'deux.md': '# Deux\n\n![Encore lui](canard.png "Légende"){credit="David Revoy, CC BY 4.0" .large}',
    'canard.png': '',
  };

  it('may be written at the picture; it holds wherever the picture is shown, before what the headers say', () => {
    const { written, document, problems } = documentOf(files, {
      credits: [credit('canard.png', 'Quelqu’un d’autre')],
      uncreditedIsOwn: false,
    });
    expect(problems).toEqual([]);
    expect(document.pictures.get('canard.png')?.attribution?.author).toBe('David Revoy');
    for (const section of written) expect(html(section)).toContain('CC BY</a> David Revoy</span></figcaption>');
    expect(html(written[1])).not.toContain('credit=');
  });

  it('must name an author and a licence', () => {
    const { problems } = documentOf({ ...files, 'deux.md': '# Deux\n\n![x](canard.png){credit="David Revoy"}' });
    expect(problems).toEqual(['deux.md:3:1 credit-unreadable']);
  });
});

describe('the credit of a text', () => {
  const text = '# Un\n\n:::aside{#extrait}\nUn passage.\n:::\n\nUne [phrase]{#phrase} citée.\n\nLa suite.';

  it('is printed at the end of the passage, and on the page of credits', () => {
    const credits = [credit('un.md#extrait', 'Jean Dupont'), credit('un.md#phrase', 'Ann Baker')];
    const { document, written, problems } = documentOf({ 'un.md': text, 'deux.md': '# Deux\n\nA.' }, { credits });
    expect(problems).toEqual([]);
    expect(html(written[0])).toMatch(
      /<p>Un passage\.<\/p>\s*<p class="credit" data-of="extrait">Texte .*CC BY<\/a> Jean Dupont<\/p>/,
    );
    expect(html(written[0])).toMatch(
      /citée\.<\/p>\s*<p class="credit" data-of="phrase">Texte .* Ann Baker<\/p>\s*<p>La suite/,
    );
    const page = document.sections.find(({ type }) => type === 'other-credits');
    expect(page?.title).toBe('Crédits');
    expect(html(page)).toContain('Jean Dupont');
    expect(document.texts.map(({ id }) => id)).toEqual(['extrait', 'phrase']);
    expect(document.creditedTexts.map(({ id, section }) => [id, section])).toEqual([
      ['extrait', 'un'],
      ['phrase', 'un'],
    ]);
  });

  it('is warned of when there is no such passage', () => {
    const { problems } = documentOf({ 'un.md': text }, { credits: [credit('un.md#extrai', 'Jean Dupont')] });
    expect(problems).toEqual(['book.md:9:3 credit-unused']);
  });

  it('of a whole chapter stands at its end', () => {
    const { written } = documentOf({ 'un.md': text }, { credits: [credit('un.md', 'Jean Dupont')] });
    expect(html(written[0])).toMatch(/Jean Dupont<\/p>$/);
    expect(written[0]?.attribution?.author).toBe('Jean Dupont');
  });

  it('of a chapter under another licence stands at its end; of one by other authors, under its title only', () => {
    const files = { 'un.md': '# Un\n\nA.', 'deux.md': '# Deux\n\nB.' };
    const options = {
      'un.md': { authors: ['Ann Baker'], license: { expression: 'CC-BY-4.0', licenses: [ccBy] as const } },
      'deux.md': { authors: ['Jean Dupont'] },
    };
    const { document, written } = documentOf(files, {}, options);
    expect(html(written[0])).toMatch(
      /<p class="credit" data-of="un">Texte <a href="[^"]*\/by\/4\.0\/" rel="license">CC BY<\/a> Ann Baker<\/p>$/,
    );
    expect(html(written[1])).not.toContain('credit');
    expect(
      document.creditedTexts.map(({ id, attribution: { author, license } }) => [id, author, license.expression]),
    ).toEqual([
      ['un', 'Ann Baker', 'CC-BY-4.0'],
      ['deux', 'Jean Dupont', 'CC-BY-SA-4.0'],
    ]);
  });
});
