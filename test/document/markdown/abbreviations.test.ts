import { expect, it } from 'vitest';
import { rendered } from '../document-of.js';

it('tells what abbreviations stand for, wherever the file has them', () => {
  expect(
    rendered(
      'Du HTML, du *CSS* et `HTML`, XHTML, :abbr[HTML]{title="autre"}.\n\n*[HTML]: HyperText Markup Language\n*[CSS]: Feuilles de style',
    ),
  ).toBe(
    '<p>Du <abbr title="HyperText Markup Language">HTML</abbr>, du <em><abbr title="Feuilles de style">CSS</abbr></em> et <code>HTML</code>, XHTML, <abbr title="autre">HTML</abbr>.</p>',
  );
});

it('leaves other paragraphs that begin so', () => {
  expect(rendered('*[HTML]: pas\nseulement.')).toBe('<p>*[HTML] : pas\nseulement.</p>');
  expect(rendered('*[mot]* souligné')).toBe('<p><em>[mot]</em> souligné</p>');
});
