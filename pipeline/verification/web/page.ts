import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { type FileContents, textContent } from './content.js';
import { attribute, hasToken, select } from './element.js';
import { type Address, addresses } from './links.js';
import { type Statement, statements } from './rdfa.js';
import { type Thing, things } from './structured-data.js';
import { sectionTexts } from './text.js';

/** What was read from one page of a finished web edition, parsed as a browser would. The tree itself is not kept: books are long. */
export interface Page {
  /** `read/introduction.html`. */
  readonly path: string;
  /** Id of the section that it holds; the book's first page holds none. */
  readonly section: string | undefined;
  /** `html[lang]`. */
  readonly language: string | undefined;
  /** Addresses of `link[rel=license]` in the head. */
  readonly licenseLinks: readonly string[];
  /** Contents of `meta[name]`, by name. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly statements: readonly Statement[];
  readonly things: readonly Thing[];
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly Address[];
  /** Text of the manuscript by section. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether it bears the mark of a draft. */
  readonly isDraft: boolean;
}

const parser = rehype();

/** Reads the pages among a web edition's files, in the order of their paths. */
export const readPages = (files: FileContents): readonly Page[] =>
  [...files]
    .filter(([path]) => path.endsWith('.html'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => readPage(path, parser.parse(textContent(content))));

const readPage = (path: string, tree: Root): Page => {
  const [html] = select(tree, ({ tagName }) => tagName === 'html');
  return {
    path,
    section: sectionOf(tree),
    language: html && attribute(html, 'lang'),
    licenseLinks: select(tree, isLicenseLink).map((link) => attribute(link, 'href') ?? ''),
    metas: metas(tree),
    statements: statements(tree),
    things: things(tree),
    ids: new Set(
      select(tree, ({ properties }) => properties['id'] !== undefined).map((element) => attribute(element, 'id') ?? ''),
    ),
    addresses: addresses(tree),
    texts: sectionTexts(tree),
    isDraft: select(tree, (element) => hasToken(element, 'className', 'draft')).length > 0,
  };
};

const sectionOf = (tree: Root): string | undefined => {
  const [section] = select(tree, ({ tagName }) => tagName === 'section');
  return section && attribute(section, 'id');
};

const isLicenseLink = (element: Element): boolean =>
  element.tagName === 'link' && hasToken(element, 'rel', 'license') && attribute(element, 'property') === undefined;

const metas = (tree: Root): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const meta of select(tree, ({ tagName }) => tagName === 'meta')) {
    const name = attribute(meta, 'name');
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), attribute(meta, 'content') ?? '']);
  }
  return found;
};
