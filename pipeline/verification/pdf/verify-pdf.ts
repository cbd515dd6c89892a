import type { Edition, EditionFile } from '../../editions/edition.js';
import { wordsFor } from '../../language/words.js';
import type { Evidence, Proof } from '../evidence.js';
import type { Expected } from '../expected.js';
import { prove } from '../prove.js';
import { proveArchive } from './archive.js';
import { type OutlineItem, type PdfFile, readPdf } from './pdf-file.js';
import { recordFindings } from './record.js';
import { isOnALine, proveSections } from './text.js';

/** Reads a finished PDF back, and the one for the print shop when there is one: its rights, its fonts, its structure, its page numbers, its text. */
export const verifyPdf = async (edition: Edition, expected: Expected): Promise<Evidence> => {
  const [screen, print] = edition.files;
  if (!screen) throw new Error('A PDF edition has a file');
  const file = await read(screen);
  const archive = await proveArchive(file, edition, expected);
  const proofs = [...proofsOf(file, expected), ...provePages(file, edition), ...archive];
  const further = print ? proofsOf(await read(print), expected) : [];
  return {
    format: 'pdf',
    file: screen.path,
    proofs: [...proofs, ...further.map((each) => ({ ...each, where: `${print?.path}: ${each.where}` }))],
  };
};

const read = ({ content }: EditionFile): Promise<PdfFile> => {
  if (!(content instanceof Uint8Array)) throw new Error('A PDF is a binary file');
  return readPdf(content);
};

const proofsOf = (file: PdfFile, expected: Expected): readonly Proof[] => [
  ...prove(expected, recordFindings(file)),
  proveFonts(file),
  proof('tags', 'Catalog /MarkInfo', file.tagged ? 'tagged' : 'untagged', 'tagged'),
  proof('outline', 'Catalog /Outlines', outlineFault(file) ?? 'leads to pages', 'leads to pages'),
  ...(expected.draft ? [proveDraft(file, expected)] : []),
  ...(expected.sections ? [proveSections(file, expected.sections)] : []),
];

const proof = (fact: string, where: string, found: string, expected: string): Proof => ({
  fact,
  where,
  found,
  expected,
  holds: found === expected,
});

/** Without a font configuration Chromium drops text and says nothing: no font at all is a fault too. */
const proveFonts = ({ fonts, missingFonts }: PdfFile): Proof => ({
  fact: 'fonts',
  where: 'FontDescriptor /FontFile*',
  expected: 'all embedded',
  found: missingFonts.length > 0 ? `not embedded: ${missingFonts.join(', ')}` : fonts.join(', '),
  holds: fonts.length > 0 && missingFonts.length === 0,
});

const outlineFault = ({ outline, pages }: PdfFile): string | undefined => {
  const items = [...flat(outline)];
  const lost = items.find(({ page }) => page < 0 || page >= pages.length);
  return items.length === 0 ? 'empty' : lost && `leads nowhere: ${lost.title}`;
};

function* flat(items: readonly OutlineItem[]): Generator<OutlineItem> {
  for (const item of items) {
    yield item;
    yield* flat(item.children);
  }
}

/** The page map that other editions refer to tells the pages that viewers show. */
const provePages = (file: PdfFile, { pageMap, pages }: Edition): readonly Proof[] => {
  const wrong = [...(pageMap ?? [])].find(([id, label]) => file.pages[file.destinations.get(id)?.page ?? -1] !== label);
  return [
    ...(pages === undefined ? [] : [proof('pages', 'Pages /Count', String(file.pages.length), String(pages))]),
    ...(pageMap
      ? [proof('page numbers', 'Catalog /PageLabels', wrong ? wrong.join(': p. ') : 'as told', 'as told')]
      : []),
  ];
};

/** A draft says so before its text begins. */
const proveDraft = ({ lines, pages }: PdfFile, { lang }: Expected): Proof => {
  const { draft } = wordsFor(lang);
  const front = lines.slice(0, pages.indexOf('1')).flatMap((page) => page.map(({ text }) => text));
  return proof('draft', 'the front pages', isOnALine(front, draft) ? draft : '', draft);
};
