import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.js';

const english =
  'We hold that the text of a book should be free for anyone to read, and that nobody is the poorer for it when it is copied by others.';

describe('what check tells of accessibility', () => {
  it.each([
    ['a link that says nothing', '[Ici](https://x.y), le four.', 'texte.md:3:1 vague-link'],
    [
      'a link that says nothing, whatever its marks',
      'Pour lire, [**cliquez ici** !](https://x.y)',
      'texte.md:3:12 vague-link',
    ],
    ['a table without a header', '|  |  |\n|--|--|\n| a | b |', 'texte.md:3:1 table-without-header'],
    ['a paragraph in another language', english, 'texte.md:3:1 foreign-passage'],
  ])('%s', (_, markdown, problem) => {
    expect(documentOf(`# Un\n\n${markdown}\n`).problems).toContain(problem);
  });

  it.each([
    ['a link that names the thing', 'Voir [le four d’ici](https://x.y).'],
    ['a table with a header', '| Jour | Pains |\n|--|--|\n| a | b |'],
    ['a table whose rows have names', '<table><tr><th>Jour</th><td>lundi</td></tr></table>'],
    ['a passage whose language is marked', `:lang[${english}]{lang=en}`],
    ['a title whose language is marked', `*:lang[${english}]{lang=en}*, 1709.`],
    [
      'a paragraph in the language of the book',
      'Le texte d’un livre devrait être libre pour qui veut le lire, et personne n’y perd rien quand il est copié par d’autres que soi.',
    ],
    ['a few words in another language', 'The end of the book is in the hands of the reader.'],
    ['code in another language', `\`\`\`\n${english}\n\`\`\``],
  ])('nothing of %s', (_, markdown) => {
    const rules = documentOf(`# Un\n\n${markdown}\n`).problems.map((problem) => problem.split(' ')[1]);
    for (const rule of ['vague-link', 'table-without-header', 'foreign-passage']) expect(rules).not.toContain(rule);
  });
});
