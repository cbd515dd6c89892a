import { mapping } from './combinators.js';
import { field } from './field.js';
import { boolean, choice, integer, pageSize, text } from './kinds.js';

/** The house's own rules of typography. */
export const typography = mapping({
  guillemets: field(
    choice(['nnbsp', 'nbsp']),
    'Espace à l’intérieur des guillemets : fine insécable ou insécable.',
    'Space inside French quotes: narrow no-break or no-break.',
    'guillemets: nnbsp',
  ).optional(),
  inclusive: field(
    text(),
    '`keep`, ou le point médian à employer partout.',
    '`keep`, or the middle dot to use throughout.',
    'inclusive: keep',
  ).optional(),
});

/** The book's EPUB. */
export const epub = mapping({
  pictures: field(
    integer(600, 10_000),
    'Grand côté des images, en pixels : celles qui sont plus grandes sont réduites dans l’EPUB. Sinon, aucune ne l’est.',
    'Longest side of pictures, in pixels: larger ones are scaled down in the EPUB. Otherwise none is.',
    'pictures: 2000',
  ).optional(),
  formulaPictures: field(
    boolean(),
    '`true` : chaque formule a aussi son image, pour les liseuses qui ne connaissent pas MathML.',
    '`true`: each formula has its picture too, for e-readers that do not know MathML.',
    'formulaPictures: true',
  ).optional(),
});

/** The book's PDF: its page, its text, its notes. */
export const pdf = mapping({
  size: field(
    pageSize(),
    'Format de la page : `A5`, `A4`, ou largeur et hauteur en millimètres ; `A5` sinon.',
    'Size of the page: `A5`, `A4`, or width and height in millimetres; `A5` otherwise.',
    'size: 156x234',
  ).optional(),
  text: field(
    integer(8, 24),
    'Corps du texte, en points ; tout suit. `10` sinon, 16 ou plus pour de grands caractères.',
    'Size of the text, in points; everything follows. `10` otherwise, 16 or more for large print.',
    'text: 16',
  ).optional(),
  notes: field(
    choice(['page', 'chapter', 'book']),
    'Les notes : `page`, au pied de la page qui les appelle ; `chapter`, à la fin des chapitres ; `book`, à la fin du livre. `page` sinon.',
    'Notes: `page`, at the foot of the page that calls them; `chapter`, at the end of chapters; `book`, at the end of the book. `page` otherwise.',
    'notes: chapter',
  ).optional(),
  print: field(
    boolean(),
    '`true` : un second PDF, pour l’imprimerie, avec fonds perdus et traits de coupe.',
    '`true`: a second PDF, for the print shop, with bleed and crop marks.',
    'print: true',
  ).optional(),
  archive: field(
    choice(['A-3u', 'A-2u']),
    'La norme d’archivage du PDF : `A-3u`, PDF/A-3u, avec l’archive des sources en pièce jointe ; `A-2u`, PDF/A-2u, sans elle. Aucune sinon.',
    'The archival standard of the PDF: `A-3u`, PDF/A-3u, with the source archive attached; `A-2u`, PDF/A-2u, without it. None otherwise.',
    'archive: A-3u',
  ).optional(),
});
