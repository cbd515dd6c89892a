import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../pipeline/book/book.js';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import { toDocument } from '../../pipeline/document/to-document.js';
import type { WriterInput } from '../../pipeline/editions/edition.js';
import { sourceCredits } from '../../pipeline/editions/source/credits.js';
import { sourceReadme } from '../../pipeline/editions/source/readme.js';
import { writeWeb } from '../../pipeline/editions/web/write-web.js';
import { spokenLanguages, wordsFor } from '../../pipeline/language/words.js';
import { rightsRecord } from '../../pipeline/rights/record.js';
import { bookOf, ccBy, ccBySa } from '../document/book-of.js';
import { said } from '../language/said.js';
import { writtenFrom } from './epub/opened.js';
import { sampleInput } from './sample-input.js';

/** Greek letters stand for the text: whatever else is said, the pipeline says. */
const files = {
  'alpha.md': [
    '# αβγ\n\nα[^1]\n\n[^1]: β\n\n![β](four.jpg "γ"){#fig-a}\n\n[](#fig-a) [](#tab-a)\n\n> [!TIP]\n> α\n\n:::warning\nβ\n:::\n',
    '| α | β |\n|---|---|\n| 1 | 2 |\n\nTable: γ {#tab-a}\n\n- [x] α\n- [ ] β\n\n```\nα\n```\n\n$$ a $$\n',
  ].join('\n'),
  'beta.md': '# δεζ\n\nα\n',
  'appendix.md': '# ηθι\n\nα\n',
};

const metadata = (lang: string): Partial<Book> => ({
  lang,
  title: 'Αλφα',
  contributors: ['aut', 'trl', 'ill', 'pfr'].map((role) => ({ name: 'Ω', sort: 'Ω', roles: [role] })),
  rights: rightsRecord({
    license: { expression: 'CC-BY-SA-4.0 OR CC-BY-4.0', licenses: [ccBySa, ccBy] },
    holder: 'Ω',
    year: 2026,
    authors: ['Ω', 'Ψ'],
    lang,
  }),
  publishers: ['Ω', 'Ψ'],
  funding: { by: 'Ψ' },
  source: 'https://example.org/a',
  page: 'https://example.org/b',
  original: { title: 'Ψ', author: 'Χ', license: { expression: 'CC-BY-4.0', licenses: [ccBy] } },
  credits: [
    {
      pattern: 'four.jpg',
      attribution: { title: 'Φ', author: 'Χ', license: { expression: 'CC-BY-4.0', licenses: [ccBy] } },
      place: { file: 'book.md' },
    },
  ],
});

const inputIn = async (lang: string, draft: boolean): Promise<WriterInput> => {
  const sample = await sampleInput();
  const book = {
    ...bookOf({ ...files, 'four.jpg': '' }, metadata(lang), { 'appendix.md': { type: 'appendix' } }),
    title: 'Αλφα',
  };
  const document = toDocument(book, new Diagnostics('en'));
  const jpeg = [...sample.book.pictures.keys()].find((path) => path.endsWith('.jpg')) ?? '';
  return {
    ...sample,
    book,
    document,
    draft,
    cover: { ...sample.cover, alt: 'Α' },
    read: () => sample.read(jpeg),
  };
};

/** What readers of a page are told, where it is in the page's language. */
const textIn = (page: string): string => {
  const told: string[] = [];
  const tree: Root = rehype().parse(page);
  const language = languageOf(tree);
  visit(tree, (node) => {
    if (node.type === 'text') told.push(node.value);
    if (node.type !== 'element') return undefined;
    const { properties, tagName } = node;
    if (['script', 'style', 'code', 'annotation'].includes(tagName)) return SKIP;
    if (typeof properties['lang'] === 'string' && properties['lang'] !== language) return SKIP;
    told.push(
      ...['ariaLabel', 'alt', 'title', 'dataNone', 'dataMany', 'dataKept', 'dataFailed'].map((name) =>
        String(properties[name] ?? ''),
      ),
    );
    return undefined;
  });
  return told.join(' ');
};

const rootOf = (tree: Root): Element => {
  const [html] = tree.children.filter((child): child is Element => child.type === 'element');
  if (!html) throw new Error('No html element');
  return html;
};

const languageOf = (tree: Root): unknown => rootOf(tree).properties['lang'];

const webPages = async (input: WriterInput): Promise<string[]> => {
  const { files: made } = await writeWeb(input);
  return made.flatMap(({ path, content }) => (path.endsWith('.html') && typeof content === 'string' ? [content] : []));
};

const epubPages = async (input: WriterInput): Promise<string[]> => {
  const book = await writtenFrom(input);
  const summary = /accessibilitySummary">([^<]*)</.exec(book.text('OEBPS/content.opf'))?.[1] ?? '';
  return [...book.names.filter((name) => name.endsWith('.xhtml')).map((name) => book.text(name)), `<p>${summary}</p>`];
};

const tokens = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** Addresses, names of files and commands are the same in all languages, as is a licence's name that is in English only. */
const withoutNames = (text: string): string =>
  [ccBySa, ccBy]
    .reduce((rest, { name }) => rest.replaceAll(name.en, ' '), text)
    .replace(/\S*[/\\]\S*|\S+\.(?:toml|txt|json|org)\S*|livres build \S+|sha256sum\S*|Markdown|Creative Commons/g, ' ');

const tables = (lang: string): Set<string> => {
  const { list, date, ...words } = wordsFor(lang);
  return new Set(said(words).flatMap(tokens));
};

/** Words that only French and English have among those of the tables, for a book in `lang`. */
const foreign = (lang: string): Set<string> => {
  const own = tables(lang);
  const others = ['fr', 'en'].filter((other) => other !== lang).flatMap((other) => [...tables(other)]);
  return new Set(others.filter((word) => !own.has(word)));
};

describe.each(spokenLanguages)('a book in %s', async (lang) => {
  const input = await inputIn(lang, true);
  const leaks = foreign(lang);
  const leaked = (text: string): string[] => [...new Set(tokens(withoutNames(text)).filter((word) => leaks.has(word)))];

  it('says nothing in French or English on its web pages', async () => {
    const pages = await webPages(input);
    expect(pages.length).toBeGreaterThan(5);
    expect(leaked(pages.map(textIn).join(' '))).toEqual([]);
  });

  it('says nothing in French or English in its EPUB', async () => {
    const pages = await epubPages(input);
    expect(leaked(pages.map(textIn).join(' '))).toEqual([]);
  });

  it('says nothing in French or English in its source bundle', () => {
    const items = { kept: [], leftOut: [] };
    expect(leaked(`${sourceReadme(input, items)} ${sourceCredits(input.book, [])}`)).toEqual([]);
  });

  it('has the words of its language where readers look for them', async () => {
    const text = (await webPages(input)).map(textIn).join(' ');
    const words = wordsFor(lang);
    const { search, offline, shortcuts, settings } = words.reading;
    for (const word of [words.contents, words.imprint, settings, search.title, offline.keep, shortcuts.title]) {
      expect(text).toContain(word);
    }
  });
});

it.each(spokenLanguages)('the table of a book in %s shows the numbers of its chapters and appendices', async (lang) => {
  const pages = await webPages(await inputIn(lang, false));
  const ordinals = [...(pages[0] ?? '').matchAll(/<span class="ordinal">([^<]+)</g)].map(([, ordinal]) => ordinal);
  expect(ordinals).toEqual(lang === 'fa' ? ['۱', '۲'] : ['1', '2']);
});

describe.each(['ar', 'fa'])('a book in %s', (lang) => {
  it('is mirrored: its pages go from right to left, and so do the arrows', async () => {
    const pages = await webPages(await inputIn(lang, false));
    const words = wordsFor(lang).reading.shortcuts;
    for (const page of pages) {
      const { properties } = rootOf(rehype().parse(page));
      expect([properties['lang'], properties['dir']]).toEqual([lang, 'rtl']);
      expect(page).toContain(`<kbd>→</kbd></dt><dd>${words.previous}</dd>`);
      expect(page).toContain(`<kbd>←</kbd></dt><dd>${words.next}</dd>`);
      expect(page).not.toMatch(/dir="ltr"[^>]*>[^<]*\p{Script=Arabic}/u);
    }
  });
});
