import { expect, test } from 'vitest';
import { drawnBy, keepNeededFonts } from '../../pipeline/theme/needed-fonts.js';
import { communs } from './communs.js';

const codePoints = (text: string): number[] => [...text].map((sign) => sign.codePointAt(0) ?? 0);
const families = async (text: string): Promise<string[]> =>
  keepNeededFonts(await communs(), codePoints(text)).families.map(({ family }) => family);

test('fallback families come in only for what the others do not draw', async () => {
  expect((await families('Un livre⋅à lire, 1 234 €')).filter((name) => name.startsWith('Noto'))).toEqual([]);
  expect(await families('Un canard 🦆')).toContain('Noto Emoji');
  expect(await families('المصادر المفتوحة')).toContain('Noto Naskh Arabic');
  expect(await families('שלום')).not.toContain('Noto Naskh Arabic');
});

test('what is drawn is what the faces that stay draw in print', async () => {
  const theme = await communs();
  const drawn = drawnBy(keepNeededFonts(theme, codePoints('abc')));
  expect(drawn.has(codePoints('é')[0] ?? 0)).toBe(true);
  expect(drawn.has(codePoints('🦆')[0] ?? 0)).toBe(false);
  expect(drawnBy(theme).has(codePoints('🦆')[0] ?? 0)).toBe(true);
});
