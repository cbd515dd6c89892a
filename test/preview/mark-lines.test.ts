import { expect, test } from 'vitest';
import { markLines } from '../../pipeline/preview/mark-lines.js';
import { documentOf, html } from '../document/document-of.js';

const text = '# Titre\n\nUn mot[^1].\n\n- une\n- deux\n\n> Cité.\n\n[^1]: La note.\n';

test('blocks tell the line they are written on, and the document itself does not', () => {
  const { document } = documentOf(text);
  const of = (made: typeof document) => made.sections.find(({ generated }) => !generated);
  const marked = of(markLines(document));
  expect(html(marked)).toContain('<p data-written-at="3">Un mot');
  expect(html(marked)).toContain('<li data-written-at="6">deux</li>');
  expect(html(marked)).toContain('<p data-written-at="8">Cité.</p>');
  expect(html(marked?.notes[0])).toContain('data-written-at="10"');
  expect(html(of(document))).not.toContain('data-written-at');
});
