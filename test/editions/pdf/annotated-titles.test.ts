import { h } from 'hastscript';
import { afterAll, expect, test } from 'vitest';
import type { Note, Section } from '../../../pipeline/document/document.js';
import type { WriterInput } from '../../../pipeline/editions/edition.js';
import { writePdf } from '../../../pipeline/editions/pdf/write-pdf.js';
import { createPrinter } from '../../../pipeline/system/browser/printer.js';
import { expectedOf } from '../../../pipeline/verification/expected.js';
import { verifyPdf } from '../../../pipeline/verification/pdf/verify-pdf.js';
import { communs } from '../../theme/communs.js';
import { sampleInput } from '../sample-input.js';
import { marksOf } from './marks.js';

const printer = createPrinter({ env: process.env });
afterAll(() => printer.close());

const call = (name: string) =>
  h('sup', [h('a.noteref', { id: `noteref-${name}`, href: `#note-${name}`, role: 'doc-noteref' }, name)]);
/** A note, which may call another one. */
const note = (name: string, other?: string): Note => ({
  id: `note-${name}`,
  label: name,
  calls: [`noteref-${name}`],
  tree: { type: 'root', children: [h('p', [`Dit la note ${name}.`, ...(other ? [call(other)] : [])])] },
});

/** The sample, with notes called by the titles of a part and of a chapter, and in the text of the part. */
const annotated = async (): Promise<WriterInput> => {
  const input = await sampleInput({ theme: await communs(), print: printer.print });
  const sections = input.document.sections.map((section): Section => {
    if (section.id === 'le-levain')
      return {
        ...section,
        heading: [...section.heading, call('p')],
        tree: { type: 'root', children: [h('p', ['Ce que dit la partie', call('q'), '.'])] },
        notes: [note('p'), note('q', 's'), note('s')],
      };
    if (section.id === 'la-mie')
      return { ...section, heading: [...section.heading, call('r')], notes: [note('r'), ...section.notes] };
    return section;
  });
  const anchors = new Map(input.document.anchors);
  for (const [name, home] of [
    ['p', 'le-levain'],
    ['q', 'le-levain'],
    ['s', 'le-levain'],
    ['r', 'la-mie'],
  ] as const)
    for (const id of [`note-${name}`, `noteref-${name}`]) anchors.set(id, home);
  return { ...input, document: { ...input.document, sections, anchors } };
};

test('notes that titles call are printed, and the pages stay as they were laid out', async () => {
  const input = await annotated();
  const edition = await writePdf(input);
  expect(input.diagnostics.messages.map(String)).toEqual([]);
  const pages = marksOf(edition.files[0]?.content as Uint8Array);
  const holding = (text: string) => pages.findIndex(({ lines }) => lines.some((line) => line.text.includes(text)));
  // The part's page is printed to its edges: its text and all its notes are on the next one.
  const part = pages.findIndex(({ lines }) =>
    lines.some(({ text, size }) => size > 20 && text.startsWith('Le levain')),
  );
  const text = ['Ce que dit la partie', 'Dit la note p', 'Dit la note q', 'Dit la note s'];
  expect(text.map(holding)).toEqual(Array(4).fill(part + 1));
  const chapter = pages.findIndex(({ lines }) =>
    lines.some(({ text, size }) => size > 15 && text.startsWith('La mie')),
  );
  expect(holding('Dit la note r')).toBe(chapter);
  // The note that a note calls is at the foot of the page as well, under it.
  const feet = (pages[part + 1]?.lines ?? []).filter(({ text }) => /Dit la note [qs]/.test(text));
  expect(feet.map(({ baseline }) => baseline > 480)).toEqual([true, true]);
  // The contents name the chapter without its note.
  const contents = pages.find(({ lines }) => lines.some(({ text }) => text.startsWith('Table')));
  expect(contents?.lines.map(({ text }) => text.trim())).toContainEqual(expect.stringMatching(/La mie$/));
  const sections = input.document.sections.filter(({ id }) => ['le-levain', 'le-four'].includes(id));
  const { proofs } = await verifyPdf(edition, expectedOf(input.book, { ...input.document, sections }, false));
  expect(proofs.filter(({ fact }) => fact === 'text')).toEqual([
    expect.objectContaining({ holds: true, expected: expect.stringContaining('2 sections') }),
  ]);
});
