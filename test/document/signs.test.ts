import { expect, test } from 'vitest';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import { reportUndrawnSigns, signsOf } from '../../pipeline/document/signs.js';
import { sampleInput } from '../editions/sample-input.js';

const latin: ReadonlySet<number> = new Set(Array.from({ length: 0x250 }, (_, codePoint) => codePoint));

/** The sample book with some text in its first chapter. */
const signsIn = async (...texts: readonly string[]) => {
  const { document } = await sampleInput();
  const sections = document.sections
    .filter(({ type }) => type === 'chapter')
    .slice(0, 1)
    .map((section) => ({
      ...section,
      file: '01.md',
      notes: [],
      tree: {
        type: 'root' as const,
        children: texts.map((value, line) => ({
          type: 'text' as const,
          value,
          position: { start: { line: line + 3, column: 1 }, end: { line: line + 3, column: 9 } },
        })),
      },
    }));
  return signsOf({ ...document, sections });
};

const told = async (...texts: readonly string[]): Promise<string[]> => {
  const diagnostics = new Diagnostics('en');
  reportUndrawnSigns(await signsIn(...texts), latin, { file: 'book.md' }, diagnostics);
  return diagnostics.messages.map((message) => `${message.file}:${message.line}: ${message.reason}`);
};

test('a sign that no font draws is told once for its script, where it is first', async () => {
  const messages = await told('Un texte', 'メンテナ', 'et メンテ', 'สวัสดี');
  expect(messages).toHaveLength(2);
  expect(messages[0]).toMatch(/^01\.md:4: No font of the theme draws “メ” \(U\+30E1\) or 3 other signs \(Katakana\)/);
  expect(messages[1]).toMatch(/^01\.md:6: .*Thai/);
});

test('spaces, soft hyphens, joiners and selectors need no font', async () => {
  expect(await told('a\u202fb\u00adc\u200dd\ufe0f')).toEqual([]);
});
