import { expect, test } from 'vitest';
import { odt, png } from './documents.js';
import { imported } from './imported.js';

const h = (text: string) => `<text:h text:style-name="Heading_20_1" text:outline-level="1">${text}</text:h>`;
const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;
const span = (style: string, content: string) => `<text:span text:style-name="${style}">${content}</text:span>`;
const characters = (name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;

test('an .odt: automatic styles are direct formatting, white space is collapsed, notes follow their file', () => {
  const { texts } = imported(
    odt(
      h('Le départ') +
        p(
          `Un  <text:s/>${span('T1', 'mot')}\n  ${span('T2', 'Un')}<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('La note.')}</text:note-body></text:note>.`,
        ) +
        p('Cité.', 'Quotations'),
      characters('T1', 'fo:font-style="italic"') + characters('T2', 'fo:font-variant="small-caps"'),
    ),
  );
  expect(texts['01-le-depart.md']).toBe('# Le départ\n\nUn *mot* :sc[Un][^1].\n\n> Cité.\n\n[^1]: La note.\n');
});

test('the properties of an .odt fill book.md; a licence that they name is taken', () => {
  const { texts, license } = imported(
    odt(
      h('Un') + p('Texte.'),
      '',
      '<dc:title>Les haies</dc:title><meta:initial-creator>Ada Field; Utilisateur</meta:initial-creator><meta:creation-date>2025-02-03T10:00:00</meta:creation-date><dc:date>2026-04-05T10:00:00</dc:date><meta:keyword>haies</meta:keyword><meta:user-defined meta:name="Licence">CC BY-SA 4.0</meta:user-defined>',
    ),
  );
  expect(license).toBe('CC-BY-SA-4.0');
  expect(texts['book.md']).toBe(
    '---\ntitle: Les haies\nlang: fr\ncontributors:\n  - name: Ada Field\n    roles:\n      - aut\nlicense: CC-BY-SA-4.0\ncopyright:\n  year: 2025\n  holder: Ada Field\npublished: 2026-04-05\nversion: 0.1.0\nsubjects:\n  - haies\ncontents:\n  - 01-un.md\n---\n',
  );
});

test('without a licence, book.md has a clear mark in its place', () => {
  expect(imported(odt(p('Texte.'))).texts['book.md']).toMatch(/^license: +# À CHOISIR/m);
  expect(imported(odt(p('Texte.')), { license: 'CC-BY-4.0' }).texts['book.md']).toContain('license: CC-BY-4.0');
});

test('lists of LibreOffice: nested, of several paragraphs, and taken up again', () => {
  const style =
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>';
  const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
  const { markdown } = imported(
    odt(
      `<text:list xml:id="a" text:style-name="L1">${item(p('Un') + p('encore'))}${item(`${p('Deux')}<text:list>${item(p('Sous'))}</text:list>`)}</text:list>${p('Entre.')}<text:list text:continue-list="a" text:style-name="L1">${item(p('Trois'))}</text:list>`,
      style,
    ),
  );
  expect(markdown).toBe('1. Un\n\n   encore\n\n2. Deux\n   - Sous\n\nEntre.\n\n3. Trois\n');
});

test('the frame in which LibreOffice puts a picture and its caption is a figure; formulas are TeX', () => {
  const { markdown, found } = imported(
    odt(
      p(
        `<draw:frame><draw:text-box>${p('<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>Une haie</svg:desc></draw:frame>Illustration 1: la haie', 'Caption')}</draw:text-box></draw:frame>`,
      ) + p('Soit <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>.'),
      '',
      '',
      {
        'Pictures/a.png': png,
        'Object 1/content.xml':
          '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding="StarMath 5.0">x^2</annotation></semantics></math>',
      },
    ),
  );
  expect(markdown).toBe('![Une haie](images/image-1.png "Illustration 1: la haie")\n\nSoit $x^{2}$.\n');
  expect(found).toEqual([]);
});

test('contents that LibreOffice made go; links to headings by their words become anchors', () => {
  const { markdown } = imported(
    odt(
      `<text:table-of-content text:name="t"><text:index-body>${p('Le départ 1')}</text:index-body></text:table-of-content>${h('Le départ')}${p('Voir <text:a xlink:href="#1.Le départ|outline">plus haut</text:a>.')}`,
    ),
  );
  expect(markdown).toBe('# Le départ {#le-départ}\n\nVoir [plus haut](#le-départ).\n');
});
