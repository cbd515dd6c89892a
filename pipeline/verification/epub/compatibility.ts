import type { Proof } from '../evidence.js';
import type { OpenedPublication } from './publication.js';
import { allElements, attribute, elements } from './select.js';
import { each, type Fault, proofsOf, together } from './structure/examination.js';

/** What the edition for old reading systems must have, and what it must not: they know EPUB 2 and CSS 2.1. */
export const compatibilityProofs = (publication: OpenedPublication, file: string): readonly Proof[] =>
  proofsOf(
    'compatibility',
    together(
      each(Object.entries(required), ([name, isThere]) => (isThere(publication) ? [] : [missing(publication, name)])),
      ...publication.spine.map(({ path, tree }) =>
        each(allElements(tree), ({ name }) => (unknown.test(name) ? [fault(`${path} ${name}`, name, 'a PNG')] : [])),
      ),
      each(publication.manifest, ({ path, mediaType }) =>
        /^image\/(svg|webp|avif)/.test(mediaType) ? [fault(path, mediaType, 'PNG, JPEG or GIF')] : [],
      ),
      ...publication.manifest
        .filter(({ mediaType }) => mediaType === 'text/css')
        .map(({ path }) =>
          each(later, (pattern) => {
            const [found] = pattern.exec(publication.text(path) ?? '') ?? [];
            return found === undefined ? [] : [fault(path, found, 'CSS 2.1')];
          }),
        ),
    ),
    file,
  );

const unknown = /^(math|svg|audio|video|script|canvas)$/;

/** What came after CSS 2.1, as far as themes write it. */
const later = [
  /@(?!charset|font-face)[\w-]+/,
  /unicode-range/,
  /(?:margin|padding|border)-(?:inline|block)[\w-]*/,
  /\b(?:flex|grid)\b/,
  /var\(|calc\(/,
  /::[\w-]+/,
];

/** For EPUB 2 reading systems: NCX, guide, and the cover by its name (OPF 2.0.1, § 2.4.1, 2.6). */
const required: Readonly<Record<string, (publication: OpenedPublication) => boolean>> = {
  'spine[toc]': ({ package: root, ncx }) => ncx !== undefined && attribute(elements(root, 'spine')[0], 'toc') === 'ncx',
  'guide reference[type=cover]': ({ package: root }) => hasReference(root, 'cover'),
  'guide reference[type=text]': ({ package: root }) => hasReference(root, 'text'),
  'meta[name=cover]': ({ package: root, manifest }) => {
    const cover = elements(root, 'meta').find((meta) => attribute(meta, 'name') === 'cover');
    return manifest.some(({ id }) => id === attribute(cover, 'content'));
  },
};

const hasReference = (root: OpenedPublication['package'], type: string): boolean =>
  elements(root, 'reference').some((reference) => attribute(reference, 'type') === type);

const missing = ({ packagePath }: OpenedPublication, name: string): Fault => fault(packagePath, '–', name);

const fault = (where: string, found: string, expected: string): Fault => ({ where, found, expected });
