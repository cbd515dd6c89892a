import { expect, it } from 'vitest';
import { covers, unicodeRange } from '../../../pipeline/theme/fallback/unicode-range.js';

it('writes code points as ranges', () => {
  expect(unicodeRange([0x43, 0x41, 0x42, 0x1f986])).toBe('U+41-43, U+1F986');
});

it('finds a code point in ranges', () => {
  const range = 'U+0600-06FF,U+200d,u+1f300-1f5ff';
  expect([0x600, 0x6ff, 0x200d, 0x1f300].every((codePoint) => covers(range, codePoint))).toBe(true);
  expect([0x5ff, 0x700, 0x1f600].some((codePoint) => covers(range, codePoint))).toBe(false);
});
