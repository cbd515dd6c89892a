import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Element, ElementContent, Root } from 'xast';
import { isPublished, publish } from '../../../pipeline/publish.js';
import { openBookFolder } from '../../../pipeline/system/book-folder.js';
import { cslFiles } from '../../../pipeline/system/csl-files.js';
import { packFont } from '../../../pipeline/theme/pack-font.js';
import { openPublication } from '../../../pipeline/verification/epub/publication.js';
import { communsFolder } from '../../theme/communs.js';
import { bytesOf, stored, storeInMemory } from '../stored-content.js';

const folder = new URL('../../fixtures/books/four', import.meta.url).pathname;
const files = ['dedicace', 'avant-propos', 'registre', 'formules', 'lettre', 'annexe'].map((name) => `${name}.md`);

/** Roles whose children are not announced one by one. */
const silent = /^(presentation|none|separator|doc-backlink|doc-pagebreak)$/;

/** What a screen reader says of a node, in order: pictures and formulas by their text, notes where they stand, no ornament. */
const spoken = (node: Root | ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'root') return node.children.map((child) => spoken(child as ElementContent)).join('');
  return spokenElement(node);
};

const spokenElement = ({ name, attributes, children }: Element): string => {
  if (name === 'head' || attributes['aria-hidden'] === 'true' || silent.test(attributes['role'] ?? '')) return '';
  if (name === 'img') return ` ${attributes['alt'] ?? ''} `;
  if (name === 'math') return ` ${attributes['alttext'] ?? ''} `;
  const text = attributes['role'] === 'doc-noteref' ? '' : children.map(spoken).join('');
  return /^(a|abbr|code|em|span|strong|sub|sup)$/.test(name) ? text : ` ${text} `;
};

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The lines of a manuscript that are plain prose or a heading: no mark-up stands between what is written and what is said. */
const proseOf = (markdown: string): readonly string[] =>
  markdown
    .replace(/^---\n.*?\n---\n/s, '')
    .split('\n')
    .map((line) => line.replace(/^#+ |^> |^- |\{#[^}]*\}|\[\^[^\]]+\](?!:)/g, '').trim())
    .filter((line) => line.split(' ').length > 2 && !/[[\]{}<>|$`*_~^:\\]/.test(line));

let walk: string;

beforeAll(async () => {
  const order = {
    formats: ['epub' as const],
    draft: false,
    strict: false,
    language: 'fr' as const,
    generator: 'livres',
  };
  const result = await publish(await openBookFolder(folder), order, {
    csl: cslFiles,
    fonts: async () => undefined,
    bookFolder: () => Promise.resolve(undefined),
    themeFolder: () => communsFolder(),
    store: storeInMemory,
    print: () => Promise.reject(new Error('An EPUB needs no browser')),
    progress: () => () => undefined,
    pack: packFont,
  });
  if (!isPublished(result)) throw new Error(result.diagnostics.messages.map(String).join('\n'));
  const { spine } = await openPublication(stored(await bytesOf(result.editions[0]?.files[0])));
  walk = ` ${wordsIn(spine.map(({ tree }) => spoken(tree)).join(' ')).join(' ')} `;
});

test('read aloud from cover to colophon, the book says its manuscript in its order', async () => {
  let from = walk.indexOf(' couverture ');
  let lines = 0;
  for (const file of files) {
    for (const line of proseOf(await readFile(join(folder, file), 'utf8'))) {
      const words = ` ${wordsIn(line).join(' ')} `;
      const at = walk.indexOf(words, Math.max(0, from));
      expect(at, `${file}: ${line}`).toBeGreaterThanOrEqual(0);
      from = at;
      lines += 1;
    }
  }
  expect(lines, 'more than a line a file').toBeGreaterThan(2 * files.length);
});

test('pictures and formulas are said where they stand', () => {
  const place = (text: string): number => walk.indexOf(` ${wordsIn(text).join(' ')} `);
  const order = [
    'Registre du four, feuillet 14',
    'Un four rond au pied d’une colline',
    'un bord que l’on connaît',
    'Q m c Delta T',
    'Un canard jaune',
  ];
  expect(order.map(place)).toEqual(order.map(place).toSorted((a, b) => a - b));
  for (const text of order) expect(place(text), text).toBeGreaterThan(0);
});
