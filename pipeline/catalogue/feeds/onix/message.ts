import { x } from 'xastscript';
import type { EditionFile } from '../../../editions/edition.js';
import type { Library } from '../../library.js';
import { announced, newest } from '../addresses.js';
import { optional, xmlFile } from '../xml.js';
import { isProduct, product } from './product.js';

/** The catalogue for booksellers and libraries: ONIX for Books 3.0, reference names, a product for each edition. */
export const onixMessage = (library: Library): EditionFile => {
  const { press } = library;
  const books = announced(library);
  const products = books.flatMap((entry) =>
    entry.editions.filter(isProduct).map((edition) => product(library, entry, edition)),
  );
  const isMail = press.contact !== undefined && /^[^\s@/]+@[^\s@/]+$/.test(press.contact);
  return xmlFile(
    'onix.xml',
    'application/xml',
    x('ONIXMessage', { release: '3.0', xmlns: 'http://ns.editeur.org/onix/3.0/reference' }, [
      x('Header', [
        x('Sender', [x('SenderName', press.name), ...optional('EmailAddress', isMail ? press.contact : undefined)]),
        x('SentDateTime', newest(books).replaceAll('-', '')),
      ]),
      ...(products.length > 0 ? products : [x('NoProduct')]),
    ]),
  );
};
