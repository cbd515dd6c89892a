import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../pipeline/document/mend/edits.js';
import { applyInFile, lineChanges } from '../../../pipeline/document/mend/in-file.js';
import { mend } from '../../../pipeline/document/mend/mend.js';
import { documentOf, html } from '../document-of.js';

const mended = (text: string, lang = 'fr', typography: Readonly<Record<string, string>> = {}): string =>
  applyEdits(text, mend({ text, lang, typography }));
/** U+00A0 as `~`, U+202F as `` ^ ``. */
const shown = (text: string): string => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '^');

describe('the manuscript as typography mends it', () => {
  it.each([
    ['changes spaces, quotes and apostrophes', 'Il dit : "l\'eau ?"', 'Il dit~: «^l’eau^?^»'],
    ['sees through emphasis and links', '*Quoi* ? [Ici](a.md) !', '*Quoi*^? [Ici](a.md)^!'],
    [
      'leaves code, mathematics and addresses alone',
      '`a ? b` $a : b$ https://a.fr/?q=1 !',
      '`a ? b` $a : b$ https://a.fr/?q=1^!',
    ],
    ['leaves attributes alone', '## Quoi ? {#ancre .classe title="a ? b"}', '## Quoi^? {#ancre .classe title="a ? b"}'],
    [
      'leaves directives alone but for their words',
      ':sc[quoi ?] :abbr[TASL]{title="a ?"}',
      ':sc[quoi^?] :abbr[TASL]{title="a ?"}',
    ],
    ['sets words in their language', '« :lang["so" ?]{lang=en} »', '«^:lang[“so” ?]{lang=en}^»'],
    ['leaves spans of another language alone', '[Who ?]{lang=en} ?', '[Who ?]{lang=en}^?'],
    ['keeps escapes and character references', 'A \\* B &amp; C\\? ? &eacute; ?', 'A \\* B &amp; C^\\?^? &eacute;^?'],
    ['keeps the marks of quotations', '> Il dit oui\n> ? Soit.\n>\n> - non !', '> Il dit oui^? Soit.\n>\n> - non^!'],
    [
      'keeps cells apart',
      '| A ? | B |\n|---|---|\n| "a \\| b" | c ! |',
      '| A^? | B |\n|---|---|\n| «^a \\| b^» | c^! |',
    ],
    [
      'keeps references that go by their words',
      "[l'eau] ?\n\n[l'eau]: https://a.fr",
      "[l'eau]^?\n\n[l'eau]: https://a.fr",
    ],
    ['keeps HTML', '<p>Quoi ?</p>\n\nUn <b title="a ?">mot</b> ?', '<p>Quoi ?</p>\n\nUn <b title="a ?">mot</b>^?'],
    ['keeps hard line breaks and hard wraps', 'un  \ndeux\\\ntrois\nquatre ?', 'un  \ndeux\\\ntrois\nquatre^?'],
    ['keeps a note and its call', 'Mot [^a] ?\n\n[^a]: Oui !', 'Mot^[^a]^?\n\n[^a]: Oui^!'],
  ])('%s', (_, before, after) => {
    expect(shown(mended(before))).toBe(after);
    expect(mended(mended(before))).toBe(mended(before));
  });

  it('takes the house and the language of the file', () => {
    expect(shown(mended('« Oui »', 'fr', { guillemets: 'nbsp' }))).toBe('«~Oui~»');
    expect(shown(mended('"Oui" ?', 'fr-CH'))).toBe('«Oui»^?');
    expect(mended('"はい" ?', 'ja')).toBe('"はい" ?');
  });

  it('leaves out what would make it other Markdown', () => {
    for (const text of ['**Note :**suite', '*a*"b" ?', 'a_"b"_ ?', '"**gras**"mot']) {
      const result = mended(text);
      expect(result.match(/[*_]/g)).toEqual(text.match(/[*_]/g));
      expect(documentOf(result).written.length).toBe(1);
    }
  });

  it('gives the same book', () => {
    const text = `# Quoi ?\n\nIl dit : "l'eau", *non* ? 5 000 € et 10 km...\n\n- Un ;\n- "deux" !\n\n> — Oui ?\n\n| A ? |\n|---|\n| b : c |\n`;
    expect(html(documentOf(mended(text)).written[0])).toBe(html(documentOf(text).written[0]));
  });
});

describe('the file on the disk', () => {
  const text = '\n\n\n# Quoi ?\n\nOui ? Non !\n';
  const edits = mend({ text, lang: 'fr', typography: {} });

  it('keeps its header, its line ends and its byte order mark', () => {
    expect(shown(applyInFile('---\ntitle: "a ?"\n---\n# Quoi ?\n\nOui ? Non !\n', text, edits))).toBe(
      '---\ntitle: "a ?"\n---\n# Quoi^?\n\nOui^? Non^!\n',
    );
    expect(shown(applyInFile('\uFEFF---\r\nt: 1\r\n---\r\n# Quoi ?\r\n\r\nOui ? Non !\r\n', text, edits))).toBe(
      '\uFEFF---\r\nt: 1\r\n---\r\n# Quoi^?\r\n\r\nOui^? Non^!\r\n',
    );
  });

  it('shows each line once, before and after', () => {
    expect(lineChanges(text, edits).map(({ line, before, after }) => [line, before, shown(after)])).toEqual([
      [4, '# Quoi ?', '# Quoi^?'],
      [6, 'Oui ? Non !', 'Oui^? Non^!'],
    ]);
  });
});
