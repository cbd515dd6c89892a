import { describe, expect, it } from 'vitest';
import type { License } from '../../../pipeline/rights/rights.js';
import { ccBy, ccBySa } from '../book-of.js';
import { documentOf, html } from '../document-of.js';

const page = (type: string, metadata = {}, files: Record<string, string> = { 'a.md': '# A' }): string =>
  html(documentOf(files, metadata).document.sections.find((section) => section.type === type));
const text = (markup: string): string =>
  markup
    .replace(/<\/p>/g, '\n')
    .replace(/<br>/g, ' | ')
    .replace(/<[^>]+>/g, '')
    .trim();
const rights = (license: License): object => ({
  license: { expression: license.id, licenses: [license] },
  holder: 'Ada Exemple',
  year: 2026,
  attributionName: 'Ada Exemple',
  notice: '',
});
const without = (properties: Partial<License['properties']>): License => ({
  ...ccBySa,
  properties: { ...ccBySa.properties, ...properties },
});

describe('the title page', () => {
  it('names the book and those who made it', () => {
    const metadata = {
      title: 'Le Livre',
      subtitle: 'Un essai',
      contributors: [
        { name: 'A', sort: 'A', roles: ['aut'] as const },
        { name: 'B', sort: 'B', roles: ['aut', 'ill'] as const },
        { name: 'C', sort: 'C', roles: ['trl'] as const },
      ],
      collection: { title: 'Essais', position: 3 },
    };
    expect(page('titlepage', metadata)).toBe(
      '<p class="authors">A et B</p><h1 class="title">Le Livre</h1><p class="subtitle">Un essai</p><p class="role">Traduction : C</p>' +
        '<p class="role">Illustrations : B</p><p class="collection">Essais, 3</p><p class="publisher">Des Livres en Communs</p>',
    );
  });

  it('may break between the words of a title that has no spaces', () => {
    expect(page('titlepage', { title: '本の未来', lang: 'ja' })).toContain('<h1 class="title">本<wbr>の<wbr>未来</h1>');
  });
});

describe('the imprint', () => {
  it('says whose the book is, what one may do with it, and where it comes from', () => {
    const metadata = {
      source: 'https://exemple.org/git/livre/',
      original: {
        title: 'The Book',
        lang: 'en',
        author: 'Bob',
        url: 'https://exemple.org/book',
        license: { expression: 'CC-BY-4.0', licenses: [ccBy] as const },
      },
      identifiers: { uuid: '', doi: '10.1/x', isbn: { epub: '978-2-00-000001-9', pdf: '978-2-00-000000-2' } },
    };
    expect(text(page('copyright-page', metadata)).split('\n')).toEqual([
      'Un livre | Ada Exemple',
      'Titre original : The Book, Bob, sous licence CC BY 4.0.',
      '© 2026 Ada Exemple',
      'Ce livre est à vous. Copiez-le, donnez-le, vendez-le, traduisez-le, transformez-le. Nommez Ada Exemple, citez la licence et dites ce que vous avez changé. Laissez à votre tour la même liberté aux autres : ce que vous en tirez se partage sous la même licence.',
      'Texte : Licence CC BY-SA 4.0 (CC BY-SA 4.0), creativecommons.org/licenses/by-sa/4.0/deed.fr.',
      'Publié par Des Livres en Communs.',
      'Version 1.0.0 du 22 novembre 2026. Sources et versions : exemple.org/git/livre',
      'ISBN 978-2-00-000000-2 (PDF) · 978-2-00-000001-9 (EPUB) | DOI 10.1/x'.replace('· 978', '· ISBN 978'),
    ]);
  });

  it('links the licence by its canonical address and its deed by the reader’s language', () => {
    const markup = page('copyright-page');
    expect(markup).toContain('<a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">');
    expect(markup).toContain('<a href="https://creativecommons.org/licenses/by-sa/4.0/deed.fr">');
    expect(page('copyright-page', { lang: 'en' })).toContain('by-sa/4.0/deed.en');
  });

  it.each([
    [without({ shareAlike: false }), 'Ce livre est à vous.', 'vendez-le', 'même licence'],
    [without({ nonCommercial: true }), 'Ce livre se partage.', 'sans en faire commerce', 'vendez-le'],
    [without({ noDerivatives: true }), 'Ce livre se partage.', 'sans le modifier', 'transformez-le'],
    [{ ...ccBySa, kind: 'public-domain-dedication' as const }, 'Ce livre est à tout le monde.', 'domaine public', '©'],
    [{ ...ccBySa, kind: 'all-rights-reserved' as const }, 'Tous droits réservés.', '©', 'Copiez'],
  ])('promises nothing that the licence does not give', (license, head, said, unsaid) => {
    const words = text(page('copyright-page', { rights: rights(license) }));
    expect(words).toContain(head);
    expect(words).toContain(said);
    expect(words).not.toContain(unsaid);
  });
});

describe('the picture credits', () => {
  const credit = (pattern: string, title?: string): object => ({
    pattern,
    place: { file: 'book.md' },
    attribution: {
      ...(title ? { title } : {}),
      author: 'David Revoy',
      source: 'https://exemple.org/c',
      license: { expression: 'CC-BY-4.0', licenses: [ccBy] },
      changes: 'recadrée',
    },
  });
  const files = { 'a.md': '# A\n\n![x](images/c.png)\n\n![x](images/c.png)', 'images/c.png': '' };

  it('give title, author, source, licence and changes of each picture, once', () => {
    expect(text(page('other-credits', { credits: [credit('images/*.png', 'Le canard')] }, files))).toBe(
      '« Le canard », David Revoy (source), sous licence CC BY 4.0, recadrée. Dans : A',
    );
  });

  it('name together the pictures that are credited in the same words, with every chapter that shows one', () => {
    const several = {
      'a.md': '# A\n\n![x](i/1.png)\n\n![x](i/2.png)',
      'b.md': '# B\n\n![x](i/3.png)\n\n![x](j/4.png)',
      ...{ 'i/1.png': '', 'i/2.png': '', 'i/3.png': '', 'j/4.png': '' },
    };
    const credits = [credit('i/*.png'), credit('j/*.png', 'Le canard')];
    expect(text(page('other-credits', { credits }, several).replaceAll('</li>', '</p>')).split('\n')).toEqual([
      'David Revoy (source), sous licence CC BY 4.0, recadrée. Dans : A, B',
      '« Le canard », David Revoy (source), sous licence CC BY 4.0, recadrée. Dans : B',
    ]);
  });

  it('are there only when there is something to say, and the imprint makes the exception', () => {
    expect(page('other-credits', {}, files)).toBe('');
    expect(text(page('copyright-page', {}, files))).not.toContain('sauf mention contraire');
    expect(text(page('copyright-page', { credits: [credit('images/c.png')] }, files))).toContain(
      'sauf mention contraire',
    );
  });
});

describe('the colophon', () => {
  it('says how the book was made, who paid for it, and where to mend it', () => {
    const metadata = { funding: { by: 'Framasoft', call: 'appel 2026' }, source: 'https://exemple.org/git' };
    expect(text(page('colophon', metadata)).split('\n')).toEqual([
      'Ce livre a été composé, pour le papier, la liseuse et l’écran, à partir d’un seul manuscrit, par des logiciels libres.',
      'Son écriture a été financée par Framasoft (appel 2026).',
      'S’il y reste une faute, elle est à vous : signalez-la, ou corrigez-la. exemple.org/git',
      'Version 1.0.0, 22 novembre 2026',
    ]);
  });

  it('leads to the page that knows the latest version, where the site has an address', () => {
    expect(text(page('colophon', { page: 'https://livres.exemple.org/mon-livre/' }))).toContain(
      'Version 1.0.0, 22 novembre 2026. Est-ce la dernière ? La page du livre le dit : livres.exemple.org/mon-livre',
    );
  });
});

describe('generated pages', () => {
  it('give way to the author’s, wherever they stand', () => {
    const { document } = documentOf({ 'a.md': '# A', 'fin.md': '# Achevé' }, {}, { 'fin.md': { type: 'colophon' } });
    expect(document.sections.map(({ type, generated }) => [type, generated])).toEqual([
      ['titlepage', true],
      ['copyright-page', true],
      ['toc', true],
      ['chapter', false],
      ['colophon', false],
    ]);
  });

  it('come before and after the dedication as readers expect', () => {
    const { document } = documentOf(
      { 'd.md': 'À toi', 'p.md': '# Préface', 'a.md': '# A' },
      {},
      { 'd.md': { type: 'dedication' } },
    );
    expect(document.sections.map(({ type }) => type)).toEqual([
      'titlepage',
      'copyright-page',
      'dedication',
      'toc',
      'preface',
      'chapter',
      'colophon',
    ]);
  });

  it('say less, and in English, where the pipeline does not speak the language of the book', () => {
    const { document } = documentOf({ 'a.md': '# 북', 'b.md': '# 남' }, { lang: 'ko', title: '책' });
    expect(document.sections.map(({ type, lang, label }) => [type, lang, label])).toEqual([
      ['titlepage', 'ko', undefined],
      ['copyright-page', 'en', undefined],
      ['toc', 'ko', undefined],
      ['chapter', 'ko', '1'],
      ['chapter', 'ko', '2'],
      ['colophon', 'en', undefined],
    ]);
    expect(html(document.sections[1])).toContain('<strong lang="ko" dir="ltr">책</strong>');
  });
});
