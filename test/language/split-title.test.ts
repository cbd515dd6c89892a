import { expect, it } from 'vitest';
import { splitTitle } from '../../pipeline/language/split-title.js';

it.each([
  ['Où en sommes-nous\u202f?', 'fr', false, ['Où ', 'en ', 'sommes-nous\u202f?']],
  ['L’après-demain, à mi-temps', 'fr', true, ['L’après-', 'demain, ', 'à ', 'mi-', 'temps']],
  ['Y-a-t-il\nun pilote', 'fr', true, ['Y-a-t-il ', 'un ', 'pilote']],
  ['はじめての人のための、手引き', 'ja', false, ['はじめて', 'の', '人', 'の', 'ため', 'の、', '手引き']],
  ['「本」の話', 'ja', false, ['「本」', 'の', '話']],
])('%s', (title, lang, hyphens, pieces) => {
  expect(splitTitle(title, lang, { hyphens })).toEqual(pieces);
});
