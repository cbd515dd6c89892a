import { visit } from 'unist-util-visit';
import { afterAll, expect, test } from 'vitest';
import { writePdf } from '../../../pipeline/editions/pdf/write-pdf.js';
import { createPrinter } from '../../../pipeline/system/browser/printer.js';
import { findThemeFolder } from '../../../pipeline/system/theme-folder.js';
import { loadTheme } from '../../../pipeline/theme/load-theme.js';
import { sampleInput } from '../sample-input.js';
import { marksOf } from './marks.js';

const printer = createPrinter({ env: process.env });
afterAll(() => printer.close());

test('a plate fills its page, which has neither head nor folio, and the text goes on after it', async () => {
  const folder = findThemeFolder('communs', new URL('../../..', import.meta.url).pathname);
  if (!folder) throw new Error('The theme communs is not there');
  const theme = await loadTheme('communs', folder, () => undefined);
  const input = await sampleInput({ theme, print: printer.print });
  const found: string[] = [];
  for (const section of input.document.sections)
    for (const node of section.tree.children)
      visit(node, { type: 'element', tagName: 'figure' }, (figure) => {
        const [picture] = figure.children;
        const isPhotograph = picture?.type === 'element' && String(picture.properties['src']).endsWith('.jpg');
        if (figure !== node || !isPhotograph) return;
        figure.properties['className'] = ['figure', 'plate'];
        figure.children = figure.children.filter((child) => child.type === 'element' && child.tagName === 'img');
        found.push(section.id);
      });
  expect(found.length).toBeGreaterThan(0);
  const { files } = await writePdf(input);
  expect(input.diagnostics.messages.map(String)).toEqual([]);
  const pages = marksOf(files[0]?.content as Uint8Array);
  const [width, height] = [(148 / 25.4) * 72, (210 / 25.4) * 72];
  const plates = pages
    .slice(1)
    .filter(
      ({ lines, drawings }) =>
        lines.length === 0 &&
        drawings.some(({ left, right, top, bottom }) => right - left > width - 3 || bottom - top > height - 3),
    );
  expect(plates).toHaveLength(found.length);
});
