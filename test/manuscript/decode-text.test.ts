import { expect, it } from 'vitest';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import { decodeText } from '../../pipeline/manuscript/decode-text.js';

it('a file in Windows-1252 is reported, and read all the same for the draft', () => {
  const diagnostics = new Diagnostics('fr');
  const bytes = Uint8Array.from('L\x92\xe9t\xe9\r\n\x85', (character) => character.charCodeAt(0));
  expect(decodeText(bytes, 'un.md', diagnostics)).toBe('L’été\n…');
  expect(diagnostics.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['file-not-utf8', true]]);
});
