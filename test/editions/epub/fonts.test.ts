import { expect, test } from 'vitest';
import { charactersOf, embedFonts } from '../../../pipeline/editions/epub/resources/fonts.js';
import { sampleTheme } from '../sample/theme.js';

test('faces are asked for the characters of the book, their capitals, printable ASCII and those of the style sheet', () => {
  const characters = charactersOf(['œuvre\n\u00ad'], 'hr::before { content: "⁂" }');
  for (const character of 'œŒuU⁂ ~\u00ad') expect(characters, character).toContain(character);
  expect(characters).not.toContain('\n');
  expect(characters).not.toContain('é');
});

test('a face that draws none of the characters, or is not for EPUB, is not embedded', async () => {
  const [roman, italic] = (await sampleTheme()).faces;
  if (!roman || !italic) throw new Error('The sample theme has two faces');
  const faces = [roman, { ...italic, coverage: new Set([0x22c5]) }, { ...italic, editions: ['pdf' as const] }];
  const asked: string[] = [];
  const fonts = await embedFonts(faces, charactersOf(['été'], ''), async (face, text) => {
    asked.push(text);
    return face.data;
  });
  expect(fonts.resources.map(({ href, mediaType }) => [href, mediaType])).toEqual([
    ['fonts/SourceSerif4-Regular.ttf', 'font/ttf'],
  ]);
  expect(fonts.faces).toEqual([roman]);
  expect(asked[0]).toContain('é');
});
