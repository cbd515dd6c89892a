import { unzipSync } from 'fflate';
import type { Format, WriterInput } from '../../../pipeline/editions/edition.js';
import { isPublished, type Publication, publish } from '../../../pipeline/publish.js';
import { cslFiles } from '../../../pipeline/system/csl-files.js';
import { findThemeFolder } from '../../../pipeline/system/theme-folder.js';
import { packFont } from '../../../pipeline/theme/pack-font.js';
import { storeInMemory } from '../stored-content.js';
import { folderOf } from './borrowed-book.js';

/**
 * Publishes the source edition of a book's files as a draft: what may go into such a book is another stage's business.
 *
 * @param formats Other editions, which may want a browser: `print` is one.
 */
export const publishSource = async (
  slug: string,
  files: ReadonlyMap<string, Uint8Array>,
  formats: readonly Format[] = ['source'],
  print: WriterInput['print'] = () => Promise.reject(new Error('Nothing is printed here')),
): Promise<Publication> => {
  const result = await publish(
    folderOf(slug, files),
    { formats, draft: true, strict: false, language: 'fr', generator: 'livres 0.1.0' },
    {
      csl: cslFiles,
      fonts: async () => undefined,
      bookFolder: () => Promise.resolve(undefined),
      themeFolder: (name) => findThemeFolder(name, process.cwd()),
      store: storeInMemory,
      print,
      progress: () => () => undefined,
      pack: packFont,
    },
  );
  if (!isPublished(result)) throw new Error(result.diagnostics.messages.join('\n'));
  return result;
};

/** The only file of a source edition. */
export const zipOf = ({ editions }: Publication): Uint8Array => {
  const content = editions[0]?.files[0]?.content;
  if (!(content instanceof Uint8Array)) throw new Error('No zip');
  return content;
};

/** The files of a bundle, by path from its folder. */
export const unzip = (zip: Uint8Array): Map<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes]));
