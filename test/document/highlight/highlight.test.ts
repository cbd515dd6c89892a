import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { highlightCode } from '../../../pipeline/document/highlight/highlight.js';
import { elementsIn } from '../../../pipeline/document/html/elements-in.js';
import { documentOf } from '../document-of.js';

const codesOf = async (markdown: string): Promise<Element[]> => {
  const { document, written } = documentOf(`# Titre\n\n${markdown}`);
  await highlightCode(document);
  return written
    .flatMap(({ tree, notes }) => [tree, ...notes.map((note) => note.tree)])
    .flatMap((tree) => elementsIn(tree, 'code'));
};

const htmlOf = async (markdown: string): Promise<string> =>
  (await codesOf(markdown)).map((code) => toHtml(code)).join('\n');

test('keywords, strings and comments are marked, and nothing else is changed', async () => {
  const source = "const pain = 'bis & blanc'; // <un> levain\n\tif (a < b) return `pain`;\n";
  const [code] = await codesOf(`\`\`\`js\n${source}\`\`\``);
  expect(textOf(code as Element)).toBe(source);
  const marked = toHtml(code as Element);
  expect(marked).toContain('<span class="hl-keyword">const</span>');
  expect(marked).toContain('<span class="hl-string">\'bis &#x26; blanc\'</span>');
  expect(marked).toContain('<span class="hl-comment">// &#x3C;un> levain</span>');
});

test('a scope has one class, whatever highlight.js says of its kind', async () => {
  expect(await htmlOf('```rust\nfn main() {}\n```')).toContain('<span class="hl-title">main</span>');
});

test.each([
  'js',
  'ts',
  'py',
  'sh',
  'console',
  'rs',
  'html',
  'yml',
  'toml',
  'c++',
  'c#',
  'tex',
  'docker',
  'go',
  'css',
  'json',
  'sql',
])('the short name %s has its grammar', async (name) => {
  expect(await htmlOf(`\`\`\`${name}\n# $ "a" 1 if <b> SELECT FROM x:\n- y\n\`\`\``)).toContain('class="hl-');
});

test.each(['', 'text', 'inconnu', '../x', 'constructor'])('code said to be « %s » stays as it is', async (name) => {
  expect(await htmlOf(`\`\`\`${name}\nif (a) return 'b';\n\`\`\``)).not.toContain('hl-');
});

test('code in a note is marked too, code in a sentence is not', async () => {
  const marked = await htmlOf('Un `const` et un appel[^1].\n\n[^1]: Note.\n\n    ```js\n    let a = 1;\n    ```');
  expect(marked.split('\n')[0]).toBe('<code>const</code>');
  expect(marked).toContain('<span class="hl-keyword">let</span>');
});
