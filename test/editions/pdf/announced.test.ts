import { h } from 'hastscript';
import { afterAll, expect, test } from 'vitest';
import { writePdf } from '../../../pipeline/editions/pdf/write-pdf.js';
import { createPrinter } from '../../../pipeline/system/browser/printer.js';
import { findThemeFolder } from '../../../pipeline/system/theme-folder.js';
import { loadTheme } from '../../../pipeline/theme/load-theme.js';
import { sampleInput } from '../sample-input.js';
import { marksOf } from './marks.js';

const printer = createPrinter({ env: process.env });
afterAll(() => printer.close());

/** Lessons of all lengths: some lines of text, one that announces a command, the command. */
const lessons = Array.from({ length: 120 }, (_, index) => [
  h('p', 'On pétrit la pâte, on la laisse lever, puis on la met au four. '.repeat(1 + ((index * 7) % 9))),
  h('p', `Voici la commande numéro ${index + 1} :`),
  h('pre', h('code', [`pain --cuire ${index + 1}\npain --goûter\npain --partager`])),
]).flat();

test('the line that announces a command stands on its page', async () => {
  const folder = findThemeFolder('communs', new URL('../../..', import.meta.url).pathname);
  if (!folder) throw new Error('The theme communs is not there');
  const given = await sampleInput({ theme: await loadTheme('communs', folder, () => undefined), print: printer.print });
  const [first] = given.document.sections.filter(({ type }) => type === 'chapter');
  if (!first) throw new Error('The sample book has a chapter');
  const document = {
    ...given.document,
    sections: [{ ...first, tree: { type: 'root' as const, children: lessons }, headings: [], notes: [] }],
    anchors: new Map([[first.id, first.id]]),
    pictures: new Map(),
  };
  const { files } = await writePdf({ ...given, document });
  const texts = marksOf(files[0]?.content as Uint8Array).map(({ lines }) =>
    lines.filter(({ baseline }) => baseline > 55 && baseline < 540).map(({ text }) => text),
  );
  const announcing = texts.flat().filter((text) => text.includes('commande numéro'));
  expect(announcing).toHaveLength(120);
  expect(texts.length).toBeGreaterThan(20);
  const parted = texts.map((lines) => lines.at(-1) ?? '').filter((text) => text.includes('commande numéro'));
  expect(parted).toEqual([]);
});
