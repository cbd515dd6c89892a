import type { Edition } from '../../editions/edition.js';
import type { Evidence, Proof } from '../evidence.js';
import type { Expected, ExpectedSection } from '../expected.js';
import { type FinishedPicture, provePictures } from '../picture-rights.js';
import { type Finding, prove, proveText } from '../prove.js';
import { together } from '../together.js';
import { bytesContent, type FileContents } from './content.js';
import { creditFindings, textCreditFindings } from './credits.js';
import { pageFindings } from './findings.js';
import { proveLinks, proveSelfContained } from './links.js';
import { type Page, readPages } from './page.js';
import { webText } from './text.js';

/** Reads a finished web edition back: its rights as people and programs find them on every page, its links, its text. */
export const verifyWeb = async (edition: Edition, expected: Expected): Promise<Evidence> => {
  const files = new Map(edition.files.map((file) => [file.path, file.content]));
  const pages = readPages(files);
  const findings = pages.flatMap((page) => pageFindings(page, expected));
  return {
    format: 'web',
    file: 'read/index.html',
    proofs: [
      ...prove(expected, [
        ...together(findings),
        languageFinding(pages),
        ...creditFindings(pages),
        ...textCreditFindings(pages, expected.texts),
      ]),
      await provePictures(picturesOf(files), expected),
      draftProof(pages, expected.draft),
      proveLinks(files, pages),
      proveSelfContained(files, pages),
      ...textProof(pages, expected.sections),
    ],
  };
};

/** The cover and the pictures of the book; the theme's ornaments are nobody's to credit. */
async function* picturesOf(files: FileContents): AsyncGenerator<FinishedPicture> {
  for (const [path, content] of files) {
    const [, name] = /^read\/(?:pictures\/.+|cover)\.(\w+)$/.exec(path) ?? [];
    if (name === undefined) continue;
    yield { path, mediaType: typesByName.get(name) ?? `image/${name}`, bytes: await bytesContent(content) };
  }
}

/** A folder tells no media types: servers go by names, and so does this. Those that are not the type's own. */
const typesByName: ReadonlyMap<string, string> = new Map([
  ['jpg', 'image/jpeg'],
  ['svg', 'image/svg+xml'],
]);

const languageFinding = (pages: readonly Page[]): Finding => ({
  fact: 'language',
  where: 'read/index.html html[lang]',
  values: pages.flatMap(({ path, language }) => (path === 'read/index.html' ? [language ?? ''] : [])),
});

const textProof = (pages: readonly Page[], sections: readonly ExpectedSection[] | undefined): readonly Proof[] =>
  sections ? [proveText(sections, 'read/*.html', webText(pages, sections))] : [];

/** A draft says so in the bar of every page, and nothing else does. */
const draftProof = (pages: readonly Page[], draft: boolean): Proof => {
  const found = pages.filter(({ isDraft }) => isDraft).length;
  const expected = draft ? pages.length : 0;
  return {
    fact: 'draft',
    where: 'read/*.html .draft',
    found: String(found),
    expected: String(expected),
    holds: found === expected,
  };
};
