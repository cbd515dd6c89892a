import type { OpenedPublication } from '../publication.js';
import { type Check, each, type Fault, together } from './examination.js';

/** OCF (EPUB 3.3, § 4): the mimetype file first and not compressed; each resource is in the manifest, and each line of it in the zip. */
export const container: Check = (publication) =>
  together({ seen: 1, faults: mimetype(publication) }, undeclared(publication), absent(publication));

const mimetype = ({ archive, text }: OpenedPublication): readonly Fault[] => {
  const [first] = archive.entries;
  const found = `${first?.name}, ${first?.stored ? 'stored' : 'compressed'}, ${JSON.stringify(text('mimetype') ?? '')}`;
  const expected = 'mimetype, stored, "application/epub+zip"';
  return found === expected ? [] : [{ where: 'mimetype', found, expected }];
};

const undeclared = ({ archive, manifest, packagePath }: OpenedPublication) => {
  const declared = new Set([...manifest.map(({ path }) => path), packagePath, 'mimetype']);
  const isOwn = (name: string): boolean => !name.startsWith('META-INF/') && !name.endsWith('/');
  return each(
    archive.entries.filter(({ name }) => isOwn(name)),
    ({ name }) => (declared.has(name) ? [] : [{ where: name, found: 'not in the manifest', expected: 'an item' }]),
  );
};

const absent = ({ archive, manifest }: OpenedPublication) => {
  const names = new Set(archive.entries.map(({ name }) => name));
  return each(manifest, ({ path }) =>
    names.has(path) ? [] : [{ where: path, found: 'in the manifest only', expected: 'a file of the publication' }],
  );
};
