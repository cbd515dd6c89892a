import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { bilingualRules } from '../pipeline/diagnostics/rules/bilingual.js';
import { isPublished, type Publication, publish } from '../pipeline/publish.js';
import { readBook } from '../pipeline/read-book.js';
import { cslFiles } from '../pipeline/system/csl-files.js';
import { packFont } from '../pipeline/theme/pack-font.js';
import { bookFiles, type Files } from './book/read-book.js';
import { open } from './editions/epub/opened.js';
import { bytesOf, storeInMemory } from './editions/stored-content.js';
import { memoryFolder } from './manuscript/memory-folder.js';
import { communsFolder } from './theme/communs.js';

const header = (title: string, lang: string, license: string, ...more: readonly string[]): readonly string[] => [
  `title: ${title}`,
  `lang: ${lang}`,
  `contributors: [{ name: Autrice ${lang}, roles: [aut] }]`,
  `license: ${license}`,
  `copyright: { year: 2026, holder: Autrice ${lang} }`,
  'published: 2026-11-22',
  'uncredited: own',
  ...more,
];

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/></svg>';

const french = [
  '# Le pain {#pain}\n\nUne phrase[^1], et [l’autre chapitre](02.md).\n\n[^1]: La note.\n',
  '## La mie\n\nDu texte.\n\n![Un pain](pain.svg)\n',
].join('\n');
const arabic = [
  '# الخبز {#pain}\n\nجملة[^1]، و[الفصل الآخر](02.md).\n\n[^1]: الحاشية.\n',
  '## اللب\n\nنص.\n\n![رغيف](pain.svg)\n',
].join('\n');

const original = (text = french, license = 'CC-BY-SA-4.0'): Files =>
  bookFiles(header('Le pain', 'fr', license), { '01.md': text, '02.md': '# Deux\n\nFin.\n', 'pain.svg': drawing });
const translation = (text = arabic, lang = 'ar', license = 'CC-BY-SA-4.0'): Files =>
  bookFiles(header('الخبز', lang, license), {
    '01.md': text,
    '02.md': '# اثنان\n\nالنهاية.\n',
    'pain.svg': drawing,
  });

const bilingual = (license = 'CC-BY-SA-4.0', value = '[pain, pain-ar]'): Files => {
  const { '01.md': _, ...files } = bookFiles(header('Deux langues', 'fr', license, `bilingual: ${value}`));
  return files;
};

type Books = Readonly<Record<string, Files>>;

const worldOf = (books: Books) => ({
  csl: cslFiles,
  fonts: async () => undefined,
  bookFolder: async (slug: string) => (books[slug] ? memoryFolder(books[slug], slug) : undefined),
  themeFolder: () => communsFolder(),
  store: storeInMemory,
  print: () => Promise.reject(new Error('Nothing is printed')),
  progress: () => () => undefined,
  pack: packFont,
});

const problems = async (files: Files, books: Books): Promise<readonly string[]> => {
  const { diagnostics } = await readBook(memoryFolder(files, 'deux'), 'fr', worldOf(books));
  return diagnostics.messages.map(({ file, line, ruleId }) => `${file}:${line ?? 0} ${ruleId}`);
};

const both = { pain: original(), 'pain-ar': translation() };

describe('a bilingual book', () => {
  it('is sound when its two works are', async () => {
    expect(await problems(bilingual(), both)).toEqual([]);
  });

  const faults: Readonly<
    Record<Exclude<keyof typeof bilingualRules, 'bilingual-editions'>, readonly [Files, Books, string]>
  > = {
    'bilingual-two-books': [bilingual('CC-BY-SA-4.0', '[pain]'), both, 'book.md:9'],
    'bilingual-book-unknown': [bilingual('CC-BY-SA-4.0', '[pain, nulle-part]'), both, 'book.md:9'],
    'bilingual-book-faulty': [bilingual(), { ...both, pain: original('# A\n\n![Rien](absente.png)') }, 'book.md:9'],
    'bilingual-same-language': [bilingual(), { ...both, 'pain-ar': translation(french, 'fr') }, 'book.md:9'],
    'bilingual-chapter-alone': [
      bilingual(),
      { ...both, pain: { ...original(), '03.md': '# Trois\n\nSeul.\n' } },
      '../pain/03.md:0',
    ],
    'bilingual-heading-alone': [
      bilingual(),
      { ...both, pain: original(`${french}\n\n### Seul\n\nOui.`) },
      '../pain/01.md:14',
    ],
    'bilingual-block-alone': [bilingual(), { ...both, pain: original(`${french}\n\n- une liste`) }, '../pain/01.md:14'],
  };

  it.each(Object.entries(faults))('%s is told at its place, and nothing else', async (rule, [files, books, place]) => {
    expect(await problems(files, books)).toEqual([`${place} ${rule}`]);
  });

  it('is judged with the licences of both works', async () => {
    const books = { ...both, pain: original(french, 'CC-BY-NC-4.0') };
    expect(await problems(bilingual(), books)).toContain('book.md:9 part-non-commercial');
  });

  it('names no bilingual book, nor itself', async () => {
    expect(await problems(bilingual('CC-BY-SA-4.0', '[pain, deux]'), { ...both, deux: bilingual() })).toEqual([
      'book.md:9 bilingual-book-unknown',
    ]);
  });
});

describe('the editions of a bilingual book', async () => {
  const order = {
    draft: false,
    strict: false,
    language: 'fr' as const,
    generator: 'livres test',
    baseUrl: 'https://exemple.org/',
  };
  const formats = ['epub', 'pdf', 'web', 'source'] as const;
  const result = await publish(memoryFolder(bilingual(), 'deux'), { ...order, formats }, worldOf(both));
  if (!isPublished(result)) throw new Error(result.diagnostics.messages.map(String).join('\n'));
  const publication: Publication = result;
  const page = (path: string): string => {
    const file = publication.editions.flatMap(({ files }) => files).find((each) => each.path === path);
    return typeof file?.content === 'string' ? file.content : '';
  };

  it('are the EPUB and the web, both proved, and the author is told', () => {
    expect(publication.editions.map(({ format }) => format).toSorted()).toEqual(['epub', 'web']);
    const failed = publication.evidence.flatMap(({ proofs }) => proofs).filter(({ holds }) => !holds);
    expect(failed).toEqual([]);
    expect(publication.diagnostics.messages.map(({ ruleId }) => ruleId)).toContain('bilingual-editions');
  });

  it('have both texts on a page, each in its language and direction', () => {
    const web = page('read/pain.html');
    expect(web).toMatch(/<div class="side original" lang="fr" dir="ltr"><p[^>]*>Une phrase/);
    expect(web).toMatch(/<div class="side translation" lang="ar" dir="rtl"><p[^>]*>جملة/);
    expect(web).toContain('<span id="ar--pain" class="translated" lang="ar" dir="rtl">الخبز</span>');
  });

  it('keep ids unique and links within their language', () => {
    const ids: string[] = [];
    visit(rehype().parse(page('read/pain.html')), 'element', ({ properties }) => {
      if (typeof properties['id'] === 'string') ids.push(properties['id']);
    });
    expect(new Set(ids).size).toBe(ids.length);
    expect(page('read/pain.html')).toMatch(/<p>Une phrase[\s\S]*?href="deux.html">l’autre/);
    expect(page('read/pain.html')).toMatch(/<p>جملة[\s\S]*?href="deux.html#ar--[^"]+">الفصل/);
  });

  it('show and credit the pictures of both', () => {
    expect(
      [...publication.document.pictures.values()].map(({ path, attribution }) => [path, attribution?.author]),
    ).toEqual([
      ['../pain/pain.svg', 'Autrice fr'],
      ['../pain-ar/pain.svg', 'Autrice ar'],
    ]);
  });

  it('name both works, their authors and their licences in the imprint, for readers and for programs', async () => {
    const epub = publication.editions.find(({ format }) => format === 'epub');
    const book = open(await bytesOf(epub?.files[0]));
    const imprint = book.text('OEBPS/copyright-page.xhtml');
    expect(imprint).toContain('Texte (français)');
    expect(imprint).toContain('Texte (arabe)');
    expect(imprint).toMatch(/>الخبز<\/cite>[\s\S]*Autrice ar[\s\S]*CC BY-SA 4.0/);
    const opf = book.text('OEBPS/content.opf');
    expect(opf).toContain('Autrice ar');
    expect([...opf.matchAll(/<dc:language>([^<]+)/g)].map(([, lang]) => lang)).toEqual(['fr', 'ar']);
  });
});
