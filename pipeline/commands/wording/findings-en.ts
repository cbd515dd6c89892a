import type { Wording } from '../wording.js';
import { grouped } from './grouped.js';

const count =
  (one: string, many: string) =>
  (number: number): string =>
    `${grouped(number)} ${number === 1 ? one : many}`;

/** What happened to things of a document. */
export const findingsEn: Wording['findings'] = {
  'picture-missing': count('picture that the document does not hold', 'pictures that the document does not hold'),
  'picture-format': count(
    'picture in a format that editions do not show (EMF, WMF, TIFF…); export it as PNG or SVG',
    'pictures in a format that editions do not show (EMF, WMF, TIFF…); export them as PNG or SVG',
  ),
  'picture-remote': count('picture left on another site; download it', 'pictures left on other sites; download them'),
  drawing: count(
    'drawing, diagram or chart; export it as a picture',
    'drawings, diagrams or charts; export them as pictures',
  ),
  formula: count('formula that TeX cannot say; write it again', 'formulas that TeX cannot say; write them again'),
  object: count('object of another program (spreadsheet, sound…)', 'objects of other programs (spreadsheet, sound…)'),
  'broken-reference': count(
    'reference that led nowhere: its words stay',
    'references that led nowhere: their words stay',
  ),
  colour: count(
    'passage in colour: the text stays, the colour does not',
    'passages in colour: the text stays, the colour does not',
  ),
  alignment: count(
    'paragraph centred or to the right: the theme decides',
    'paragraphs centred or to the right: the theme decides',
  ),
  'list-format': count(
    'item numbered in letters or Roman numerals, now in figures',
    'items numbered in letters or Roman numerals, now in figures',
  ),
  capitals: count(
    'passage shown in capitals, kept as it is typed',
    'passages shown in capitals, kept as they are typed',
  ),
  'hidden-text': count('passage of hidden text', 'passages of hidden text'),
  symbol: count('sign that is only in its font', 'signs that are only in their font'),
  'title-date': count(
    'date of the title page; book.md has the key published',
    'dates of the title page; book.md has the key published',
  ),
  'unknown-element': count('unknown element', 'unknown elements'),
  insertion: count('tracked insertion, accepted', 'tracked insertions, accepted'),
  deletion: count('tracked deletion, accepted', 'tracked deletions, accepted'),
  comment: count(
    'comment, kept in its place, which the book does not show',
    'comments, kept in their places, which the book does not show',
  ),
  underline: count('underlined passage, now in italics', 'underlined passages, now in italics'),
  highlight: count('highlighted passage, kept between ==', 'highlighted passages, kept between =='),
  tab: count('paragraph with tabs, which are now spaces', 'paragraphs with tabs, which are now spaces'),
  'text-box': count('text frame, now an aside after its paragraph', 'text frames, now asides after their paragraphs'),
  'table-header': count(
    'table without a row of headers: its first row is taken for one',
    'tables without a row of headers: their first rows are taken for one',
  ),
  'table-html': count(
    'table written in HTML, for its merged or long cells',
    'tables written in HTML, for their merged or long cells',
  ),
  'heading-guessed': count(
    'heading known by its looks, for want of styles',
    'headings known by their looks, for want of styles',
  ),
  'quote-guessed': count('indented paragraph, taken for a quotation', 'indented paragraphs, taken for quotations'),
  'scene-guessed': count('blank line, taken for a scene break', 'blank lines, taken for scene breaks'),
  'page-reference': count(
    'reference to a page number, that of the document',
    'references to page numbers, those of the document',
  ),
  'passage-language': count('passage in another language', 'passages in another language'),
  'missing-alt': count('picture without alternative text', 'pictures without alternative text'),
};
