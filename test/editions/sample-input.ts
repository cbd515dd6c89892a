import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import type { Document, Section, UsedPicture } from '../../pipeline/document/document.js';
import type { WriterInput } from '../../pipeline/editions/edition.js';
import { stampPicture } from '../../pipeline/rights/pictures/stamp-picture.js';
import { sampleBook } from './sample/book.js';
import { sampleFiles, samplePictures } from './sample/pictures.js';
import { sampleSections } from './sample/sections.js';
import { sampleCover, sampleGround, samplePalette, sampleTheme } from './sample/theme.js';
import { storeInMemory } from './stored-content.js';

/** Id → section, found in the trees themselves. */
const anchorsOf = (sections: readonly Section[]): Map<string, string> => {
  const anchors = new Map<string, string>();
  for (const section of sections) {
    anchors.set(section.id, section.id);
    for (const note of section.notes) anchors.set(note.id, section.id);
    for (const tree of [section.tree, ...section.notes.map((note) => note.tree)]) {
      visit(tree, 'element', (element) => {
        const { id } = element.properties;
        if (typeof id === 'string') anchors.set(id, section.id);
      });
    }
  }
  return anchors;
};

const sampleDocument = (pictures: ReadonlyMap<string, UsedPicture>): Document => {
  const sections = sampleSections();
  return {
    sections,
    anchors: anchorsOf(sections),
    pictures,
    credits: new Map(
      [...pictures.values()].flatMap(({ path, place, attribution }) =>
        attribution ? [[path, { pattern: path, attribution, place }] as const] : [],
      ),
    ),
    texts: [],
    creditedTexts: [],
    blurb: { type: 'root', children: [h('p', 'Un four, un village, et le pain que l’on partage.')] },
    words: 150,
  };
};

/** What a writer is given for a small complete book, *Le pain commun*; `overrides` replace whole members. */
export const sampleInput = async (overrides: Partial<WriterInput> = {}): Promise<WriterInput> => {
  const files = await sampleFiles();
  const pictures = samplePictures(files);
  const readOriginal = async (path: string): Promise<Uint8Array> => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`The sample book has no file ${path}`);
    return bytes;
  };
  const read = async (path: string): Promise<Uint8Array> => {
    const { mediaType, attribution } = pictures.get(path) ?? {};
    const bytes = await readOriginal(path);
    return mediaType ? stampPicture(bytes, mediaType, attribution ?? sampleBook.rights).bytes : bytes;
  };
  return {
    book: { ...sampleBook, pictures },
    document: sampleDocument(pictures),
    theme: await sampleTheme(),
    palette: samplePalette,
    cover: await sampleCover(),
    draft: false,
    generator: 'livres 0.1.0',
    baseUrl: 'https://exemple.org/',
    formats: ['epub', 'pdf', 'web', 'source'],
    read,
    readOriginal,
    subset: (face) => Promise.resolve(face.data),
    ground: sampleGround,
    store: storeInMemory,
    print: () => Promise.reject(new Error('The sample input prints nothing: give `print`')),
    diagnostics: new Diagnostics('fr'),
    ...overrides,
  };
};
