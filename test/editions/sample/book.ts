import type { Book, ChapterSource } from '../../../pipeline/book/book.js';
import type { MarkdownFile } from '../../../pipeline/manuscript/manuscript.js';
import { sampleRights } from './rights.js';

const file = (path: string, text: string): MarkdownFile => ({
  path,
  text,
  header: { data: {}, place: () => undefined },
});

const chapter = (path: string, more: Partial<ChapterSource> = {}): ChapterSource => ({
  kind: 'file',
  file: file(path, ''),
  lang: 'fr',
  contributors: [],
  credits: [],
  inContents: true,
  ...more,
});

/** *Le pain commun*, with every kind of metadata that editions carry. */
export const sampleBook: Book = {
  slug: 'le-pain-commun',
  title: 'Le pain commun',
  subtitle: 'Récits d’un four de village',
  lang: 'fr',
  direction: 'ltr',
  contributors: [
    { name: 'Élodie Lefèvre', sort: 'Lefèvre, Élodie', roles: ['aut'], url: 'https://exemple.org/elodie' },
    { name: 'Jean d’Août', sort: 'Août, Jean d’', roles: ['aut', 'ill'] },
    { name: 'Zoé Durand', sort: 'Durand, Zoé', roles: ['trl'] },
  ],
  rights: sampleRights,
  uncreditedIsOwn: true,
  credits: [],
  unreadCredits: [],
  publishers: ['Presses libres', 'Les Fours associés'],
  funding: { by: 'Fonds du pain', call: 'Écrire les communs' },
  published: '2026-11-22',
  version: '1.2.0',
  changes: [],
  identifiers: {
    uuid: '5f0a3b7e-8a1f-5d43-9c7a-6f9b1f0c2d11',
    compat: '1f9d2c60-4f0e-5a3b-8b1d-7c5e9a0f3d42',
    doi: '10.5555/pain',
    isbn: { epub: '978-2-1234-5680-3', pdf: '978-2-1234-5681-0' },
  },
  source: 'https://exemple.org/git/le-pain-commun',
  original: { title: 'The Common Loaf', lang: 'en', author: 'Ann Baker', url: 'https://exemple.org/loaf' },
  translations: [],
  collection: { title: 'Essais', position: 3 },
  subjects: [{ term: 'Communs' }, { term: 'Économie & société', scheme: 'thema', code: 'KC' }],
  theme: 'communs',
  plates: false,
  typography: {},
  bibliography: [],
  nocite: [],
  editions: [],
  epub: {},
  pdf: { size: [148, 210], text: 10, notes: 'page', print: false },
  blurb: file('book.md', 'Un four, un village, et le pain que l’on partage.'),
  contents: [
    chapter('dedicace.md', { type: 'dedication', inContents: false }),
    {
      kind: 'part',
      title: 'Le levain',
      contents: [chapter('four.md'), chapter('mie.md')],
      place: { file: 'book.md' },
    },
  ],
  pictures: new Map(),
  paths: new Set(['book.md', 'dedicace.md', 'four.md', 'mie.md']),
  place: () => undefined,
};
