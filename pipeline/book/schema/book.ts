import type { z } from 'zod';
import { isMapping, list, mapping, oneOf, oneOrMany } from './combinators.js';
import { contents } from './contents.js';
import { contributors } from './contributor.js';
import { credits } from './credit.js';
import { epub, pdf, typography } from './edition-settings.js';
import { field } from './field.js';
import {
  boolean,
  choice,
  date,
  doi,
  integer,
  isbn,
  language,
  license,
  path,
  slug,
  text,
  url,
  uuid,
  version,
} from './kinds.js';

const copyright = mapping({
  year: field(integer(1000, 9999), 'Année de la mention de copyright.', 'Year of the copyright notice.', 'year: 2026'),
  holder: field(text(), 'Titulaire des droits.', 'Who holds the rights.', 'holder: Ada Lovelace'),
});

const funding = mapping({
  by: field(text(), 'Qui a financé l’écriture.', 'Who paid for the writing.', 'by: Framasoft'),
  call: field(text(), 'Dans quel cadre.', 'Under which call.', 'call: Bourse d’écriture 2026').optional(),
});

const identifiers = mapping({
  uuid: field(
    uuid(),
    'UUID ; un UUID stable est tiré du dossier et du titre sinon.',
    'UUID; a stable one is derived from the folder and the title otherwise.',
  ).optional(),
  doi: field(doi(), 'DOI de l’ouvrage.', 'DOI of the work.', 'doi: 10.5281/zenodo.1234567').optional(),
  isbn: field(
    mapping({
      epub: field(isbn(), 'ISBN de l’EPUB.', 'ISBN of the EPUB.', 'epub: 978-2-07-036822-8').optional(),
      pdf: field(isbn(), 'ISBN du PDF.', 'ISBN of the PDF.', 'pdf: 978-2-07-036024-6').optional(),
    }),
    'Un ISBN par format.',
    'One ISBN for each format.',
  ).optional(),
});

const accessibilityReview = mapping({
  by: field(text(), 'Qui a relu l’EPUB fini.', 'Who reviewed the finished EPUB.', 'by: Ada Lovelace'),
  date: field(date(), 'Quand.', 'When.', 'date: 2026-11-22'),
  level: field(choice(['A', 'AA']), 'Niveau WCAG 2.2 atteint.', 'WCAG 2.2 level reached.', 'level: AA'),
  report: field(
    url(),
    'Adresse du compte rendu.',
    'Address of the report.',
    'report: https://example.org/a11y',
  ).optional(),
});

const original = mapping({
  title: field(text(), 'Titre de l’œuvre d’origine.', 'Title of the original work.', 'title: Free Culture'),
  lang: field(language(), 'Sa langue.', 'Its language.', 'lang: en').optional(),
  author: field(text(), 'Qui l’a écrite.', 'Who wrote it.', 'author: Ada Lovelace').optional(),
  license: field(license(), 'Sa licence.', 'Its licence.', 'license: CC-BY-4.0').optional(),
  url: field(url(), 'Son adresse.', 'Its address.', 'url: https://example.org').optional(),
  permission: field(
    text(),
    'L’accord de qui en détient les droits, quand la licence ne suffit pas.',
    'What its owner has agreed to, when the licence is not enough.',
    'permission: accord écrit du 3 mars 2026',
  ).optional(),
});

const collection = mapping({
  title: field(text(), 'Nom de la collection.', 'Name of the collection.', 'title: Essais'),
  position: field(
    integer(0, 99_999),
    'Numéro dans la collection.',
    'Number in the collection.',
    'position: 3',
  ).optional(),
});

const classified = mapping({
  term: field(text(), 'Le sujet, en mots.', 'The subject, in words.', 'term: Informatique'),
  scheme: field(
    text(),
    'Classification : thema, bisac, clil, dewey…',
    'Classification: thema, bisac, clil, dewey…',
    'scheme: thema',
  ).optional(),
  code: field(text(), 'Code dans cette classification.', 'Code in that classification.', 'code: UB').optional(),
});

const subject = oneOf<string | z.output<typeof classified>>([text(), classified], (value) =>
  isMapping(value) ? classified : text(),
);

const change = mapping({
  version: field(version(), 'Version du livre.', 'Version of the book.', 'version: 1.1.0'),
  date: field(date(), 'Date de sa parution.', 'Date of its publication.', 'date: 2027-03-01').optional(),
  text: field(text(), 'Ce qui a changé.', 'What changed.', 'text: Deux coquilles corrigées.'),
});

/** The YAML header of `book.md`: every key, how it is checked, and what the guide says of it. */
export const bookSchema = mapping({
  title: field(text(), 'Titre.', 'Title.', 'title: Le livre contre-attaque'),
  subtitle: field(text(), 'Sous-titre.', 'Subtitle.', 'subtitle: Pour une résistance numérique').optional(),
  lang: field(
    language(),
    'Langue (BCP 47) ; le sens d’écriture en découle.',
    'Language (BCP 47); the direction of writing follows from it.',
    'lang: fr',
  ),
  contributors: field(
    contributors(),
    'Les personnes et ce qu’elles ont fait.',
    'The people, and what they did.',
    'contributors: [{ name: Ada Lovelace, roles: [aut] }]',
  ),
  license: field(
    license(),
    'Licence du livre : identifiant SPDX, adresse Creative Commons, ou `LicenseRef-…`.',
    'Licence of the book: SPDX id, Creative Commons address, or `LicenseRef-…`.',
    'license: CC-BY-SA-4.0',
  ),
  copyright: field(
    copyright,
    'Mention de copyright.',
    'Copyright notice.',
    'copyright: { year: 2026, holder: Ada Lovelace }',
  ),
  uncredited: field(
    choice(['own']),
    '`own` : les images sans crédit sont des auteurs du livre, sous sa licence. Sans cette ligne, une image sans crédit est une erreur.',
    '`own`: pictures without a credit are the authors’ own, under the book’s licence. Without this line, a picture without a credit is an error.',
    'uncredited: own',
  ).optional(),
  credits: field(
    credits(),
    'Crédit de ce que d’autres ont fait : images, par chemin ou par motif (`images/*.jpg`) ; textes, par fichier et par ancre (`chapitre.md#extrait`).',
    'Credit of what others made: pictures, by path or by pattern (`images/*.jpg`); texts, by file and by anchor (`chapter.md#excerpt`).',
    'credits: { images/canard.jpg: { author: David Revoy, license: CC-BY-4.0 } }',
  ).optional(),
  publisher: field(
    oneOrMany(text()),
    'Maison d’édition, ou plusieurs.',
    'Publisher, or several.',
    'publisher: Des Livres en Communs',
  ).optional(),
  funding: field(
    funding,
    'Bourse ou soutien, dit dans le colophon.',
    'Grant or support, told in the colophon.',
  ).optional(),
  published: field(
    date(),
    'Date de parution de cette version.',
    'Date of publication of this version.',
    'published: 2026-11-22',
  ).optional(),
  version: field(
    version(),
    'Version du livre (gestion sémantique de version) ; `1.0.0` sinon.',
    'Version of the book (semantic versioning); `1.0.0` otherwise.',
    'version: 1.0.0',
  ).optional(),
  changes: field(
    list(change),
    'Ce qui a changé, version par version ; la page du livre le montre.',
    'What changed, version by version; the page of the book shows it.',
    'changes: [{ version: 1.1.0, text: Deux coquilles corrigées. }]',
  ).optional(),
  identifiers: field(identifiers, 'Identifiants, tous facultatifs.', 'Identifiers, all optional.').optional(),
  source: field(
    url(),
    'Où vivent les sources.',
    'Where the sources live.',
    'source: https://example.org/git/livre',
  ).optional(),
  original: field(
    original,
    'Pour une traduction ou une adaptation : l’œuvre d’origine.',
    'For a translation or an adaptation: the original work.',
  ).optional(),
  translations: field(
    list(slug()),
    'La même œuvre en d’autres langues, dans ce catalogue.',
    'The same work in other languages, in this catalogue.',
    'translations: [guide-en]',
  ).optional(),
  bilingual: field(
    list(slug()),
    'Livre bilingue : l’original et sa traduction, deux dossiers voisins, mis en regard.',
    'Bilingual book: the original and its translation, two folders beside this one, side by side.',
    'bilingual: [guide, guide-en]',
  ).optional(),
  collection: field(collection, 'Collection.', 'Collection.', 'collection: { title: Essais, position: 3 }').optional(),
  subjects: field(
    list(subject),
    'Sujets, en mots ou tirés d’une classification.',
    'Subjects, in words or from a classification.',
    'subjects: [Communs, { term: Informatique, scheme: thema, code: UB }]',
  ).optional(),
  cover: field(
    path(),
    'Image de couverture (JPEG, PNG, SVG) ; elle est dessinée sinon.',
    'Cover picture (JPEG, PNG, SVG); one is drawn otherwise.',
    'cover: images/couverture.jpg',
  ).optional(),
  theme: field(slug(), 'Thème ; `communs` sinon.', 'Theme; `communs` otherwise.', 'theme: communs').optional(),
  contents: field(
    contents(),
    'Ordre de lecture ; les fichiers `.md` dans l’ordre de leurs noms sinon.',
    'Reading order; the `.md` files in the order of their names otherwise.',
    'contents: [preface.md, 01.md, 02.md]',
  ).optional(),
  lists: field(
    list(choice(['figures', 'tables'])),
    'Listes des illustrations et des tableaux, après la table ; `[]` : aucune. Sinon, à partir de dix légendes.',
    'Lists of illustrations and of tables, after the contents; `[]`: none. Otherwise, from ten captions on.',
    'lists: [figures, tables]',
  ).optional(),
  plates: field(
    boolean(),
    '`true` : une bande dessinée. Chaque image seule et sans légende est une planche, qui a une page entière.',
    '`true`: comics. Each picture alone and without a caption is a plate, which has a whole page.',
    'plates: true',
  ).optional(),
  bibliography: field(
    oneOrMany(path()),
    'Bibliographie, en BibTeX, CSL-JSON ou CSL-YAML ; plusieurs fichiers si l’on veut.',
    'Bibliography, in BibTeX, CSL-JSON or CSL-YAML; several files if need be.',
    'bibliography: references.bib',
  ).optional(),
  citationStyle: field(
    text(),
    'Style des références : un nom livré avec la chaîne, ou un fichier `.csl` du livre.',
    'Style of references: a name that the pipeline ships, or a `.csl` file of the book.',
    'citationStyle: iso690-author-date-fr',
  ).optional(),
  nocite: field(
    oneOrMany(text()),
    'Œuvres que la bibliographie donne sans que le texte les cite : leurs clefs, ou `"@*"` pour toutes.',
    'Works that the list of references gives although the text does not cite them: their keys, or `"@*"` for all.',
    'nocite: "@ostrom1990, @lessig2004"',
  ).optional(),
  accessibilityReview: field(
    accessibilityReview,
    'Relecture humaine de l’accessibilité : l’EPUB ne se dit conforme qu’avec elle, et si aucune mesure ne la contredit.',
    'Human review of accessibility: the EPUB says that it conforms only with one, and if no measure contradicts it.',
    'accessibilityReview: { by: Ada Lovelace, date: 2026-11-22, level: AA }',
  ).optional(),
  editions: field(
    list(choice(['epub-compat'])),
    'Éditions à faire outre l’EPUB, le PDF, le web et les sources : `epub-compat`, un EPUB pour les liseuses anciennes.',
    'Editions to make beside EPUB, PDF, web and sources: `epub-compat`, an EPUB for old e-readers.',
    'editions: [epub-compat]',
  ).optional(),
  epub: field(epub, 'L’EPUB : ses images.', 'The EPUB: its pictures.', 'epub: { pictures: 2000 }').optional(),
  pdf: field(
    pdf,
    'Le PDF : sa page, son corps, ses notes.',
    'The PDF: its page, the size of its text, its notes.',
    'pdf: { size: 156x234, notes: chapter, print: true }',
  ).optional(),
  typography: field(
    typography,
    'Écarts à la règle typographique de la maison.',
    'Exceptions to the house’s typographic rules.',
  ).optional(),
});

export type BookKeys = z.output<typeof bookSchema>;
