import type { EditionFile } from '../edition.js';
import { indexFile, manifestFile, type WebBook } from './web-book.js';

/** The book for programs that read whole publications (W3C Publication Manifest, § 2). */
export const publicationManifest = (web: WebBook, resources: readonly EditionFile[]): EditionFile => {
  const { book } = web;
  const { subtitle, rights, identifiers, published, contributors, publishers, direction } = book;
  const people = (role: string) => contributors.filter(({ roles }) => roles.includes(role)).map(({ name }) => name);
  const manifest = {
    '@context': ['https://schema.org', 'https://www.w3.org/ns/pub-context', { language: book.lang, direction }],
    conformsTo: 'https://www.w3.org/TR/pub-manifest/',
    type: 'Book',
    id: `urn:uuid:${identifiers.uuid}`,
    name: book.title,
    ...(subtitle !== undefined && { alternativeHeadline: subtitle }),
    ...(web.absolute('') !== undefined && { url: web.absolute('') }),
    author: people('aut'),
    translator: people('trl'),
    illustrator: people('ill'),
    publisher: publishers,
    inLanguage: book.lang,
    readingProgression: direction,
    datePublished: published,
    license: rights.license.licenses.map(({ uri, id }) => uri ?? id),
    copyrightHolder: rights.holder,
    copyrightYear: rights.year,
    creditText: rights.attributionName,
    readingOrder: [indexFile, ...web.pages.map(({ file }) => file)].map((url, index) => ({
      url,
      encodingFormat: 'text/html',
      ...(index === 0 ? { name: book.title, rel: 'contents' } : { name: web.pages[index - 1]?.section.title }),
    })),
    resources: resources.map(({ path, mediaType }) => ({
      url: path.replace(/^read\//, ''),
      encodingFormat: mediaType,
      ...(path === `read/${web.coverFile}` && { rel: 'cover', name: web.cover.alt }),
    })),
  };
  return {
    path: `read/${manifestFile}`,
    mediaType: 'application/ld+json',
    content: `${JSON.stringify(manifest, null, 2)}\n`,
  };
};
