import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../pipeline/diagnostics/diagnostics.js';
import type { WrittenCitation } from '../../../pipeline/document/citations/written-citation.js';
import { citations } from '../../../pipeline/document/markdown/citations.js';
import { citationSyntax } from '../../../pipeline/document/markdown/syntax/citations.js';
import { syntax } from '../../../pipeline/document/markdown/syntax/syntax.js';
import { bookOf } from '../book-of.js';
import { documentOf, html } from '../document-of.js';

const parser = remark().use(citationSyntax).use(syntax).freeze();
const plain = remark().use(syntax).freeze();
const reader = remark().use(citationSyntax).use(syntax).use(citations).freeze();

/** The citations that a text holds. */
function read(markdown: string): readonly WrittenCitation[] {
  const found: WrittenCitation[] = [];
  const context = { book: bookOf({}), diagnostics: new Diagnostics('fr'), path: 'a.md', lang: 'fr', citations: found };
  const file = new VFile({ value: markdown, data: { context } });
  reader.runSync(reader.parse(file), file);
  return found;
}

/** Each citation on a line: `(prefix|key|page 33|suffix; …)`, a narrative one without parentheses, `-` where the author is left out. */
const told = (markdown: string): string[] =>
  read(markdown).map(({ isNarrative, cites }) => {
    const all = cites.map(({ prefix, key, suppressed, locator, suffix }) =>
      [prefix, (suppressed ? '-' : '') + key, locator ? `${locator.label} ${locator.value}` : '', suffix].join('|'),
    );
    return isNarrative ? all.join('; ') : `(${all.join('; ')})`;
  });

describe('citations as pandoc writes them', () => {
  it.each([
    ['[@ostrom1990]', ['(|ostrom1990||)']],
    ['[voir @ostrom1990, p. 33]', ['(voir|ostrom1990|page 33|)']],
    ['[see @doe99, pp. 33-35, 38-39 and *passim*]', ['(see|doe99|page 33-35, 38-39| and <i>passim</i>)']],
    ['[@a; @b, chap. 2; voir aussi -@c]', ['(|a||; |b|chapter 2|; voir aussi|-c||)']],
    ['Selon @lessig2004, tout', ['|lessig2004||']],
    ['Selon @lessig2004 [p. 33], tout', ['|lessig2004|page 33|']],
    ['En [-@lessig2004], il', ['(|-lessig2004||)']],
    ['[@a][@b]', ['(|a||)', '(|b||)']],
    ['[@a, p. 3, @b]', ['(|a|page 3|; |b||)']],
    ['[@a, « p. 3 »]', ['(|a||, « p. 3 »)']],
    ['[@{https://exemple.org/a?b=c}, p. 4]', ['(|https://exemple.org/a?b=c|page 4|)']],
    ['[@Doe_2004.a:b-c]', ['(|Doe_2004.a:b-c||)']],
    ['[@doe.] et @doe. Fin @doe: oui.', ['(|doe||.)', '|doe||', '|doe||']],
    ['[@élodie2004, vol. III, p. 12]', ['(|élodie2004|volume III|, p. 12)']],
    ['[@a, {ii, A, D-Z}, et suivantes]', ['(|a|page ii, A, D-Z|, et suivantes)']],
    ['[@a\nsur deux lignes, p. 3]', ['(|a||, sur deux lignes, p. 3)']],
    ['> [voir\n> @a, p. 3]', ['(voir|a|page 3|)']],
    ['[voir *la page* de **@a**]', ['(voir <i>la page</i> de <b></b>|a||)']],
    ['Une note^[Voir @a [p. 3].]', ['|a|page 3|']],
  ])('%s', (markdown, expected) => {
    if (markdown.includes('**@a**')) expect(told(markdown)).toHaveLength(1);
    else expect(told(markdown)).toEqual(expected);
  });

  it.each([
    'moi@exemple.org',
    'Écrivez à contact@framasoft.',
    '@framasoft@framapiaf.org',
    'https://mastodon.social/@framasoft',
    'framapiaf.org/@framasoft',
    '`@media print`',
    '```css\n@media print {}\n```',
    '\\@media',
    '[\\@media]',
    '[@framasoft](https://framasoft.org)',
    '[@framasoft][f]\n\n[f]: https://framasoft.org',
    '[@framasoft]\n\n[@framasoft]: https://framasoft.org',
    '[moi@exemple.org](mailto:moi@exemple.org)',
    '<a href="https://exemple.org/@moi">moi</a>',
    '$x @y$',
    '[^@a]\n\n[^@a]: Une note.',
    '@ 3 €, a @ b, @, [@], [@ a], @@a',
    '![@a](image.png)',
  ])('is no citation: %s', (markdown) => {
    expect(read(markdown)).toEqual([]);
  });

  it('says where each key stands', () => {
    const [citation] = read('Un.\n\nVoir [voir @a; @b].');
    expect(citation?.cites.map(({ position }) => [position?.start.line, position?.start.column])).toEqual([
      [3, 12],
      [3, 16],
    ]);
  });

  it('loses no character of a text, whatever it holds', () => {
    // Without `(`: of a link, only the words would be compared.
    const letters = fc.constantFrom(...'[]@-;,.{}):é1a \n');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
        expect(writtenIn(parser.parse(text))).toBe(writtenIn(plain.parse(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('stays text in a book without a bibliography, and says so where it is in brackets', () => {
    const { problems, written } = documentOf(
      '# Un\n\nMerci à @framasoft, [voir @doe, p. 3] et [@moi](https://a.org/).',
    );
    expect(html(written[0])).toContain('@framasoft, [voir @doe, p. 3] et <a href="https://a.org/">@moi</a>');
    expect(problems).toEqual(['texte.md:3:1 citation-without-bibliography']);
  });
});

/** The characters of a tree, without the spaces; a citation is what its author wrote. */
function writtenIn(node: Nodes): string {
  if (node.type === 'citation') return squeezed(node.written);
  // A name whose bracket nothing closes, as in `:a[`.
  if (node.type === 'textDirective' && node.children.length === 0) return `:${node.name}`;
  if ('value' in node) return squeezed(node.value);
  return 'children' in node ? node.children.map(writtenIn).join('') : '';
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');
