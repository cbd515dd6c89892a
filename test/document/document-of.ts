import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Book } from '../../pipeline/book/book.js';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import type { Document, Section } from '../../pipeline/document/document.js';
import { toDocument } from '../../pipeline/document/to-document.js';
import { bookOf, type FileOptions } from './book-of.js';

/** A document made from files in memory, and what was said on the way. */
export interface Made {
  readonly document: Document;
  /** The sections of the manuscript, without the generated ones. */
  readonly written: readonly Section[];
  /** `file:line:column rule-id`, in order. */
  readonly problems: readonly string[];
  /** The reasons, in French. */
  readonly reasons: readonly string[];
}

export function documentOf(
  files: Readonly<Record<string, string>> | string,
  metadata: Partial<Book> = {},
  options: Readonly<Record<string, FileOptions>> = {},
): Made {
  const diagnostics = new Diagnostics('fr');
  const all = typeof files === 'string' ? { 'texte.md': files } : files;
  const document = toDocument(bookOf(all, metadata, options), diagnostics);
  return {
    document,
    written: document.sections.filter(({ generated }) => !generated),
    problems: diagnostics.messages.map(({ file, line, column, ruleId }) => `${file}:${line}:${column} ${ruleId}`),
    reasons: diagnostics.messages.map(({ reason }) => reason),
  };
}

/** What the typography of spaces does is told by its own tests: here a space is a space. */
export const plainSpaces = (text: string): string => text.replace(/[\u00A0\u2002\u202F]/g, ' ');

const squeezed = (html: string): string => plainSpaces(html.replace(/>\s*\n\s*</g, '><').trim());

/** A section's tree as HTML, on one line. */
export const html = (section: { readonly tree: Root } | undefined): string =>
  section ? squeezed(toHtml(section.tree)) : '';

/** Inline content as HTML. */
export const inline = (children: readonly ElementContent[] | undefined): string =>
  plainSpaces(toHtml({ type: 'root', children: [...(children ?? [])] }));

/** The tree that a piece of Markdown gives, under a title of its own, with pictures and a second chapter to speak of. */
export const rendered = (markdown: string, files: Readonly<Record<string, string>> = {}): string =>
  html(documentOf({ 'texte.md': `# Titre\n\n${markdown}`, ...files }).written[0]);
