import { expect, test } from 'vitest';
import { markdownPlace } from './markdown-place.js';

const files = new Map([
  ['01.md', '# Le four\n\nOn l’allume *avant* [l’aube](https://exemple.org/aube), quand le village dort[^1].\n'],
  ['02.md', '# La mie\n\nElle dit tout.\n\nElle dit tout.\n\n![Un four rond sur fond clair](four.jpg)\n'],
]);

test.each([
  ['a paragraph', '<p>On l’allume <em>avant</em> <a href="x">l’aube</a>, quand', '01.md:3'],
  ['a title', '<h1 id="mie">La mie</h1>', '02.md:1'],
  ['a note’s call is no word', '<p>l’aube, quand le village dort<a>1</a>', '01.md:3'],
])('%s is found by its words', (_, xhtml, place) => {
  expect(markdownPlace(files, xhtml)).toBe(place);
});

test('what stands nowhere, twice, or has no words, is not guessed', () => {
  expect(markdownPlace(files, '<p>Mentions légales de la presse</p>')).toBeUndefined();
  expect(markdownPlace(files, '<p>Elle dit tout.</p>')).toBeUndefined();
  expect(markdownPlace(files, '<img src="four.jpg"/>')).toBeUndefined();
});
