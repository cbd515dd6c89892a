import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Book } from '../../book/book.js';
import { placeOf } from '../context.js';
import { text } from '../html/elements.js';
import { resolvePath } from '../html/picture-path.js';
import type { Draft } from './draft.js';

/** Where links can lead: names by file, names in the whole book, the first section of each file. */
interface Targets {
  readonly files: ReadonlyMap<string, { readonly first: string; readonly names: ReadonlyMap<string, string> }>;
  readonly names: ReadonlyMap<string, string>;
  /** Words for a link that has none: the title of its target. */
  readonly titles: ReadonlyMap<string, string>;
}

type Outcome =
  | { readonly kind: 'href'; readonly href: string }
  /** A file of the folder, or a page of some web site, that is not in the book. */
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'broken'; readonly target: string }
  | { readonly kind: 'unsafe' };

const scheme = /^([a-z][a-z\d+.-]*):/i;
const safeSchemes = new Set([
  'http',
  'https',
  'mailto',
  'tel',
  'doi',
  'urn',
  'ftp',
  'xmpp',
  'sms',
  'geo',
  'gemini',
  'isbn',
]);

/** Turns links between chapter files into links to sections and anchors, and reports those that lead nowhere. */
export function resolveLinks(drafts: readonly Draft[], book: Book): void {
  const targets = targetsOf(drafts);
  for (const draft of drafts) {
    const trees: Root[] = [
      draft.tree,
      { type: 'root', children: draft.heading },
      ...draft.notes.map(({ tree }) => tree),
    ];
    for (const tree of trees)
      visit(tree, { type: 'element', tagName: 'a' }, (node) => resolveLink(node, draft, targets, book));
  }
}

function targetsOf(drafts: readonly Draft[]): Targets {
  const files = new Map<string, { first: string; names: Map<string, string> }>();
  const names = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const draft of drafts) {
    const file = files.get(draft.context.path) ?? { first: draft.id, names: new Map<string, string>() };
    if (draft.source) files.set(draft.context.path, file);
    names.set(draft.id, draft.id);
    titles.set(draft.id, draft.title);
    for (const [name, id] of draft.names) {
      if (!file.names.has(name)) file.names.set(name, id);
      if (!names.has(name)) names.set(name, id);
    }
    visit(draft.tree, 'element', (node) => {
      const { id } = node.properties;
      if (typeof id === 'string' && /^h[2-6]$|^caption$/.test(node.tagName)) titles.set(id, textOf(node));
    });
  }
  return { files, names, titles };
}

function resolveLink(node: Element, draft: Draft, targets: Targets, book: Book): void {
  const href = node.properties['href'];
  if (typeof href !== 'string' || node.properties['role'] === 'doc-noteref') return;
  const outcome = follow(href.trim(), draft, targets, book);
  const { diagnostics } = draft.context;
  const place = placeOf(draft.context, node);
  if (outcome.kind === 'href') {
    node.properties['href'] = outcome.href;
    if (node.children.length === 0) node.children = wordsFor(outcome.href, targets);
    return;
  }
  delete node.properties['href'];
  if (outcome.kind === 'unsafe') diagnostics.add('unsafe-link', { href }, place);
  if (outcome.kind === 'outside') {
    diagnostics.add('link-outside-book', { path: outcome.path }, place);
    if (book.source && /^https?:/.test(book.source)) node.properties['href'] = book.source;
  }
  if (outcome.kind === 'broken') {
    diagnostics.add('broken-link', { target: outcome.target }, place);
    node.properties['className'] = ['missing'];
    node.tagName = 'mark';
    if (node.children.length === 0) node.children = [text(outcome.target)];
  } else if (node.properties['href'] === undefined) node.tagName = 'span';
}

function wordsFor(href: string, { titles }: Targets): ElementContent[] {
  return [
    text(
      (href.startsWith('#') ? titles.get(href.slice(1)) : undefined) ?? href.replace(/^(?:https?:\/\/|mailto:)/, ''),
    ),
  ];
}

function follow(href: string, draft: Draft, targets: Targets, book: Book): Outcome {
  const written = scheme.exec(href)?.[1];
  if (written !== undefined)
    return safeSchemes.has(written.toLowerCase()) ? { kind: 'href', href } : { kind: 'unsafe' };
  if (href.startsWith('//')) return { kind: 'href', href: `https:${href}` };
  if (/^www\./i.test(href)) return { kind: 'href', href: `https://${href}` };
  const [address = '', fragment = ''] = href.split('#', 2);
  const name = decode(fragment);
  if (address === '') return inFile(draft.context.path, name, href, targets);
  const path = resolvePath(address, draft.context.path);
  const chapter = chapterPaths(path).find((candidate) => targets.files.has(candidate));
  if (chapter !== undefined) return inFile(chapter, name, href, targets);
  if (book.paths.has(path) || /\.x?html?$|\/$/i.test(address.replace(/\?.*$/, ''))) return { kind: 'outside', path };
  return { kind: 'broken', target: href };
}

/** The files that an address may mean: itself, the Markdown behind a page of a site, the folder's own page. */
const chapterPaths = (path: string): string[] => [
  path,
  path.replace(/\.x?html?$/i, '.md'),
  `${path}.md`,
  path === '' ? 'README.md' : `${path}/README.md`,
  path === '' ? 'index.md' : `${path}/index.md`,
  path.replace(/(^|\/)index\.html?$/i, '$1README.md'),
];

function inFile(path: string, name: string, href: string, { files, names }: Targets): Outcome {
  const file = files.get(path);
  if (name === '') return file ? { kind: 'href', href: `#${file.first}` } : { kind: 'broken', target: href };
  const id = file?.names.get(name) ?? file?.names.get(name.toLowerCase()) ?? names.get(name);
  return id === undefined ? { kind: 'broken', target: href } : { kind: 'href', href: `#${id}` };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment).normalize('NFC');
  } catch {
    return fragment;
  }
}
