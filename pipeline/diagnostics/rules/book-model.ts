/**
 * A `book.md` to begin with: what a book must say, for its author to fill in.
 *
 * @param title Of the book, as far as it is known.
 */
export const bookModel = {
  fr: (title: string): string =>
    model(title, 'fr', 'Prénom Nom', 'AAAA', 'Ce que le livre raconte : c’est sa quatrième de couverture.'),
  en: (title: string): string =>
    model(title, 'en', 'First Last', 'YYYY', 'What the book tells: this is the text of its back cover.'),
};

const model = (title: string, lang: string, name: string, year: string, blurb: string): string => `

---
title: ${JSON.stringify(title)}
lang: ${lang}
contributors:
  - { name: ${name}, roles: [aut] }
copyright: { year: ${year}, holder: ${name} }
license: CC-BY-SA-4.0
---

${blurb}
`;
