import { x } from 'xastscript';
import type { EditionFile } from '../../editions/edition.js';
import type { Library } from '../library.js';
import { bookPath, localized } from '../pages/view.js';
import { announced, newest } from './addresses.js';
import { xmlFile } from './xml.js';

/** What search engines need, once the site has an address: the pages worth finding, and where they are listed. */
export const sitemap = (library: Library): readonly EditionFile[] => {
  const { baseUrl } = library.press;
  const { languages } = library;
  if (baseUrl === undefined) return [];
  const books = announced(library);
  const url = (path: string, date: string) =>
    x('url', [x('loc', `${baseUrl}${path.replace(/(^|\/)index\.html$/, '$1')}`), x('lastmod', date)]);
  const pages = languages.flatMap((language) => [
    url(localized('index.html', language, library), newest(books)),
    ...books.map((entry) => url(localized(bookPath(entry), language, library), entry.published)),
  ]);
  const reading = books.flatMap((entry) =>
    entry.editions
      .filter(({ format }) => format === 'web')
      .map(({ href }) => url(`${entry.slug}/${href}`, entry.published)),
  );
  return [
    xmlFile(
      'sitemap.xml',
      'application/xml',
      x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, [...pages, ...reading]),
    ),
    {
      path: 'robots.txt',
      mediaType: 'text/plain',
      content: `User-agent: *\nAllow: /\nSitemap: ${baseUrl}sitemap.xml\n`,
    },
  ];
};
