import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docx, item, p, run } from './documents.js';
import { readBack } from './imported.js';

test('the book that is read in the folder has the words of the document, notes, captions and cells included', async () => {
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
  const { imported, missing } = await readBack(
    docx(
      p('Titre du livre', 'Title') +
        p('Avant le premier titre.') +
        p('Le départ', 'Heading1') +
        p(`${run('Un mot')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
        item('Un élément', 2) +
        `<w:tbl><w:tr>${cell('Haut')}${cell('Droite')}</w:tr><w:tr>${cell('Bas')}${cell('Gauche')}</w:tr></w:tbl>` +
        p('Une légende', 'Caption') +
        p('Cité', 'Quote') +
        p('Un vers', 'Verse'),
      { notes: `<w:footnote w:id="2">${p('La note.')}${p('Sa suite.')}</w:footnote>` },
    ),
  );
  expect(imported.words).toHaveLength(26);
  expect(missing).toEqual([]);
});

/** Text with the signs that mean something in Markdown or in the dialect, at the head of a line and inside. */
const awkward = fc
  .array(
    fc.constantFrom(
      'mot',
      'deux',
      'Alpha',
      'x',
      '*',
      '_',
      '#',
      '>',
      '-',
      '+',
      '1.',
      '|',
      '$',
      '^',
      '~',
      '==',
      '`',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      ':',
      ':::',
      '::',
      ':note[',
      '!!!',
      '<b>',
      '&amp;',
      '\\',
      '[^1]',
      '10:30',
      'a@b.fr',
      'http://a.fr/x_y',
      '—',
      '«',
      '»',
      '=',
      '![',
    ),
    { minLength: 1, maxLength: 9 },
  )
  .chain((signs) => fc.constantFrom(' ', '').map((space) => signs.join(space)));
const marks = fc.constantFrom(
  '',
  '<w:i/>',
  '<w:b/>',
  '<w:b/><w:i/>',
  '<w:smallCaps/>',
  '<w:strike/>',
  '<w:vertAlign w:val="superscript"/>',
  '<w:highlight w:val="yellow"/>',
);

test('no sign that an author types, and no mark, loses a word', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.tuple(awkward, marks), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      async (paragraphs) => {
        const body = paragraphs.map((runs) => p(runs.map(([text, mark]) => run(text, mark)).join(''))).join('');
        const { missing, imported } = await readBack(docx(p('Un', 'Heading1') + body));
        expect({
          missing,
          markdown: missing?.length === 0 || new TextDecoder().decode(imported.files.get('01-un.md')),
        }).toEqual({ missing: [], markdown: true });
      },
    ),
    { numRuns: 150, seed: 7 },
  );
});
