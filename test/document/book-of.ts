import type { Position } from 'unist';
import type { Book, ChapterSource, PartSource, SectionType } from '../../pipeline/book/book.js';
import { directionOf } from '../../pipeline/language/direction.js';
import type { Picture } from '../../pipeline/manuscript/manuscript.js';
import type { License, LicenseExpression } from '../../pipeline/rights/rights.js';

/** What a test may say of a file beyond its text. */
export interface FileOptions {
  readonly type?: SectionType;
  readonly title?: string;
  readonly listedTitle?: string;
  readonly split?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly lang?: string;
  readonly part?: string;
  readonly inContents?: boolean;
  readonly authors?: readonly string[];
  readonly translators?: readonly string[];
  readonly license?: LicenseExpression;
}

const license = (id: string, shortName: string, unit: string): License => ({
  id,
  uri: `https://creativecommons.org/licenses/${unit}/`,
  name: { fr: `Licence ${shortName}`, en: `${shortName} licence` },
  shortName,
  kind: 'license',
  properties: {
    attribution: true,
    shareAlike: unit.includes('sa'),
    nonCommercial: false,
    noDerivatives: false,
    freeCulture: true,
  },
});

export const ccBySa = license('CC-BY-SA-4.0', 'CC BY-SA 4.0', 'by-sa/4.0');
export const ccBy = license('CC-BY-4.0', 'CC BY 4.0', 'by/4.0');

const picture = (path: string): Picture => ({
  path,
  mediaType: path.endsWith('.svg') ? 'image/svg+xml' : path.endsWith('.jpg') ? 'image/jpeg' : 'image/png',
  width: 640,
  height: 480,
  bytes: 1000,
});

const isPicture = (path: string): boolean => /\.(?:png|jpg|svg)$/.test(path);

/**
 * A book in memory: `.md` files are its chapters in the order given, pictures are known by their names alone.
 * `options` speaks of one file by its path.
 */
export function bookOf(
  files: Readonly<Record<string, string>>,
  metadata: Partial<Book> = {},
  options: Readonly<Record<string, FileOptions>> = {},
): Book {
  const lang = metadata.lang ?? 'fr';
  const source = (path: string, text: string): ChapterSource => {
    const {
      type,
      title,
      listedTitle,
      split,
      lang: own,
      inContents,
      authors = [],
      translators = [],
      license: licensed,
    } = options[path] ?? {};
    return {
      kind: 'file',
      file: { path, text, header: { data: {}, place: () => undefined } },
      ...(type ? { type } : {}),
      ...(title === undefined ? {} : { title }),
      ...(listedTitle === undefined ? {} : { listedTitle }),
      ...(split === undefined ? {} : { split }),
      lang: own ?? lang,
      contributors: [
        ...authors.map((name) => ({ name, sort: name, roles: ['aut'] as const })),
        ...translators.map((name) => ({ name, sort: name, roles: ['trl'] as const })),
      ],
      ...(licensed && { license: licensed }),
      inContents: inContents ?? true,
      credits: [],
    };
  };
  const contents: (ChapterSource | PartSource)[] = [];
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith('.md')) continue;
    const chapter = source(path, text);
    const part = options[path]?.part;
    const last = contents.at(-1);
    if (part === undefined) contents.push(chapter);
    else if (last?.kind === 'part' && last.title === part)
      contents[contents.length - 1] = { ...last, contents: [...last.contents, chapter] };
    else contents.push({ kind: 'part', title: part, contents: [chapter], place: { file: 'book.md' } });
  }
  return {
    slug: 'essai',
    title: 'Un livre',
    lang,
    direction: directionOf(lang),
    contributors: [{ name: 'Ada Exemple', sort: 'Exemple, Ada', roles: ['aut'] }],
    rights: {
      license: { expression: 'CC-BY-SA-4.0', licenses: [ccBySa] },
      holder: 'Ada Exemple',
      year: 2026,
      attributionName: 'Ada Exemple',
      notice: '© 2026 Ada Exemple. Sous licence CC BY-SA 4.0.',
    },
    uncreditedIsOwn: true,
    unreadCredits: [],
    credits: [],
    publishers: ['Des Livres en Communs'],
    published: '2026-11-22',
    version: '1.0.0',
    changes: [],
    identifiers: { uuid: '00000000-0000-5000-8000-000000000000', compat: '00000000-0000-5000-8000-000000000001' },
    translations: [],
    subjects: [],
    theme: 'communs',
    plates: false,
    typography: {},
    bibliography: [],
    nocite: [],
    editions: [],
    epub: {},
    pdf: { size: [148, 210], text: 10, notes: 'page', print: false },
    blurb: { path: 'book.md', text: '', header: { data: {}, place: () => undefined } },
    contents,
    pictures: new Map(
      Object.keys(files)
        .filter(isPicture)
        .map((path) => [path.normalize('NFC'), picture(path.normalize('NFC'))]),
    ),
    paths: new Set(Object.keys(files).map((path) => path.normalize('NFC'))),
    place: (): Position | undefined => undefined,
    ...metadata,
  };
}
