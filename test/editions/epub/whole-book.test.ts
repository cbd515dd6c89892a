import { expect, test } from 'vitest';
import { isPublished, publish } from '../../../pipeline/publish.js';
import { openBookFolder } from '../../../pipeline/system/book-folder.js';
import { cslFiles } from '../../../pipeline/system/csl-files.js';
import { packFont } from '../../../pipeline/theme/pack-font.js';
import { communsFolder } from '../../theme/communs.js';
import { bytesOf, storeInMemory } from '../stored-content.js';
import { open } from './opened.js';

/** A book on disk through the whole flow, with the theme that comes with the program. */
const published = async (draft: boolean) => {
  const folder = await openBookFolder(new URL('../../fixtures/books/four', import.meta.url).pathname);
  const order = { formats: ['epub' as const], draft, strict: false, language: 'fr' as const, generator: 'livres test' };
  const result = await publish(folder, order, {
    csl: cslFiles,
    fonts: async () => undefined,
    bookFolder: () => Promise.resolve(undefined),
    themeFolder: () => communsFolder(),
    store: storeInMemory,
    print: () => Promise.reject(new Error('An EPUB needs no browser')),
    progress: () => () => undefined,
    pack: packFont,
  });
  if (!isPublished(result)) throw new Error(result.diagnostics.messages.map(String).join('\n'));
  return result;
};

test.each([false, true])('a book with everything in it gives a proved EPUB (draft: %s)', async (draft) => {
  const { evidence, diagnostics, editions } = await published(draft);
  expect(evidence.flatMap(({ proofs }) => proofs).filter(({ holds }) => !holds)).toEqual([]);
  expect(diagnostics.messages.filter(({ fatal }) => fatal)).toEqual([]);
  const book = open(await bytesOf(editions[0]?.files[0]));
  const opf = book.text('OEBPS/content.opf');
  expect(opf).toContain('<dc:title id="title">Le four du village</dc:title>');
  expect(opf).toContain('>David Revoy<');
  expect(book.names.filter((name) => name.startsWith('OEBPS/fonts/')).length).toBeGreaterThan(5);
});
