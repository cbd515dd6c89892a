import { describe, expect, it } from 'vitest';
import { documentOf, html } from '../document-of.js';

const made = (markdown: string, lang = 'fr') => html(documentOf(`# T\n\n${markdown}`, { lang }).written[0]);
const said = (text: string) => `<p class="dialogue">${text}</p>`;

describe('lines of dialogue under one another', () => {
  it.each([
    '— Tu viens ?\n— Non.\n— *Si* !',
    '-- Tu viens ?\n-- Non.\n-- *Si* !',
    '--- Tu viens ?\n--- Non.\n--- *Si* !',
    '— Tu viens ?\\\n— Non.  \n— *Si* !',
  ])('are paragraphs: %s', (markdown) =>
    expect(made(markdown)).toBe([said('— Tu viens ?'), said('— Non.'), said('— <em>Si</em> !')].join('')),
  );

  it('begin after what announces them', () =>
    expect(made('Il entra :\n— Tu viens ?\n— Non.')).toBe(`<p>Il entra :</p>${said('— Tu viens ?')}${said('— Non.')}`));

  it('may go on over several lines', () => {
    const long = 'Une phrase assez longue pour que son autrice l’ait coupée, comme font les éditeurs de texte,';
    expect(made(`— ${long}\nen deux lignes.\n— Non.`)).toBe(`${said(`— ${long}\nen deux lignes.`)}${said('— Non.')}`);
  });

  it.each([
    ['— Un mot, dit-il\n— en passant — et rien.', said('— Un mot, dit-il — en passant — et rien.')],
    ['Il vint — elle aussi —\n— toujours.', '<p>Il vint — elle aussi — — toujours.</p>'],
    ['> Fais ce que voudras.\n> — Rabelais', /<p class="attribution">— Rabelais<\/p>/],
    ['Je regarde la mer.\n— Ô mer,\nÀ qui donc\nParles-tu', /class="stanza"/],
  ])('are not seen where nobody speaks: %s', (markdown, expected) => {
    const found = made(markdown).replaceAll('\n', ' ');
    if (typeof expected === 'string') expect(found).toBe(expected);
    else expect(found).toMatch(expected);
  });

  it('need a dash at the head of the paragraph in languages that quote their dialogues', () => {
    expect(made('He came in.\n— You!\n— Me.', 'en').match(/<p/g)).toHaveLength(1);
    expect(made('— You!\n— Me.', 'en').match(/<p/g)).toHaveLength(2);
  });

  it('tell their places', () =>
    expect(documentOf('# T\n\n> — Un.\n> — [Deux](rien.md).').problems).toEqual(['texte.md:4:5 broken-link']));
});
