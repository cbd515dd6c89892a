import { h } from 'hastscript';
import { expect, test } from 'vitest';
import type { Section } from '../../../pipeline/document/document.js';
import { openPublication } from '../../../pipeline/verification/epub/publication.js';
import { manuscriptText } from '../../../pipeline/verification/epub/text.js';
import { expectedOf } from '../../../pipeline/verification/expected.js';
import { words } from '../../../pipeline/verification/text.js';
import { sampleInput } from '../sample-input.js';
import { stored } from '../stored-content.js';
import { writtenFrom } from './opened.js';

const long = 'Le pain se rompt, la mie demeure. '.repeat(30);

/** The sample, whose first chapter goes on for a megabyte; its last paragraph calls a note and is linked to. */
const longInput = async () => {
  const input = await sampleInput();
  const sections = input.document.sections.map((section): Section => {
    if (section.id !== 'le-four') return section;
    const paragraphs = Array.from({ length: 1000 }, (_, index) => h('p', { id: `p-${index}` }, long));
    const call = h('sup', [h('a.noteref', { id: 'noteref-9', href: '#note-9', role: 'doc-noteref' }, '3')]);
    const end = h('p#fin', [
      'Fin',
      call,
      ', ',
      h('a', { href: '#le-four' }, 'au début'),
      h('a', { href: '#p-0' }, '.'),
    ]);
    return {
      ...section,
      heading: [
        ...section.heading,
        h('sup', [h('a.noteref', { id: 'noteref-8', href: '#note-8', role: 'doc-noteref' }, '*')]),
      ],
      tree: { type: 'root', children: [...section.tree.children, ...paragraphs, end] },
      notes: [
        ...section.notes,
        { id: 'note-8', label: '*', calls: ['noteref-8'], tree: { type: 'root', children: [h('p', 'Du titre.')] } },
        { id: 'note-9', label: '3', calls: ['noteref-9'], tree: { type: 'root', children: [h('p', 'Vraiment.')] } },
      ],
    };
  });
  return { ...input, document: { ...input.document, sections } };
};

const input = await longInput();
const book = await writtenFrom(input);
const parts = book.names.filter((name) => /le-four(_\d+)?\.xhtml$/.test(name));

test('a chapter of a megabyte is cut into documents of less than 300 KB, in order', () => {
  expect(parts).toEqual([1, 2, 3, 4, 5].map((part) => `OEBPS/le-four${part === 1 ? '' : `_${part}`}.xhtml`));
  for (const part of parts) expect(book.binary(part).length).toBeLessThan(300_000);
});

test('only the first document bears the title and the semantics of the chapter', () => {
  expect(parts.map((part) => book.text(part).includes('epub:type="chapter"'))).toEqual([true, ...Array(4).fill(false)]);
  expect(parts.map((part) => book.text(part).includes('<h1'))).toEqual([true, ...Array(4).fill(false)]);
});

test('notes stand in the document that calls them; links find what was cut off', () => {
  const last = book.text('OEBPS/le-four_5.xhtml');
  expect(last).toContain('href="#note-9"');
  expect(last).toContain('<aside class="footnote" id="note-9"');
  expect(last).toContain('<a href="le-four.xhtml">au début</a><a href="le-four.xhtml#p-0">.</a>');
  const first = book.text('OEBPS/le-four.xhtml');
  expect(first).toContain('<aside class="footnote" id="note-1"');
  expect(first).toContain('<aside class="footnote" id="note-8"');
});

test('read back, the chapter is whole and its notes come last', async () => {
  const { sections = [] } = expectedOf(input.book, input.document, false);
  const text = manuscriptText(
    await openPublication(stored(book.bytes)),
    new Set(sections.map(({ id }) => id)),
    'shown',
  );
  expect(words(text)).toEqual(words(sections.map((section) => section.text).join('\n')));
});

test('sections called like the packager’s own files do not overwrite them', async () => {
  const sample = await sampleInput();
  const sections = sample.document.sections.map((section) =>
    section.id === 'la-mie'
      ? { ...section, id: 'toc' }
      : section.id === 'le-four'
        ? { ...section, id: 'cover' }
        : section,
  );
  const renamed = await writtenFrom({ ...sample, document: { ...sample.document, sections } });
  expect(renamed.text('OEBPS/toc_.xhtml')).toContain('La croûte');
  expect(renamed.text('OEBPS/cover_.xhtml')).toContain('Allumer');
  expect(renamed.text('OEBPS/toc.xhtml')).toContain('<a href="toc_.xhtml">Chapitre 2. La mie</a>');
});
