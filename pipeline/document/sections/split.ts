import type { FootnoteDefinition, FootnoteReference, Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Book, ChapterSource } from '../../book/book.js';
import { type Context, placeOf } from '../context.js';
import { isDivisionTitle } from './divisions.js';
import { fold } from './fold.js';

/** A chapter's Markdown, cut out of its file. */
export interface ChapterMarkdown {
  /** Absent: the text has no heading of its own. */
  readonly heading?: Heading;
  readonly tree: Root;
  /** Level above which the headings of the text stand: the title's, or one less than the shallowest. */
  readonly depth: number;
  /** Text before the first of several chapters. */
  readonly opening: boolean;
}

/** Sections that are one page by nature, whatever headings they hold. */
const single = new Set(['dedication', 'epigraph', 'titlepage', 'copyright-page', 'halftitlepage', 'colophon', 'toc']);

const isHeading = (node: RootContent): node is Heading => node.type === 'heading';

/** The level at which the file is cut; nothing when it is one chapter. */
function chapterLevel(source: ChapterSource, tree: Root, { book }: Context): number | undefined {
  const headings = tree.children.filter(isHeading);
  if (source.split !== undefined) return source.split;
  if (source.title !== undefined || source.listedTitle !== undefined || headings.length === 0) return undefined;
  if (source.type && single.has(source.type)) return undefined;
  const shallowest = Math.min(...headings.map(({ depth }) => depth));
  const top = headings.filter(({ depth }) => depth === shallowest);
  const under = headings.filter(({ depth }) => depth === shallowest + 1);
  if (top.length === 1) return isBookTitle(top[0], book) && under.length > 1 ? shallowest + 1 : undefined;
  return areParts(top, tree) ? shallowest + 1 : shallowest;
}

/** The title of the book over the one file that holds all of it: the chapters are a level below. */
const isBookTitle = (heading: Heading | undefined, { title, contents }: Book): boolean =>
  contents.length === 1 && heading !== undefined && sameTitle(title, textOf(heading));

/** `# Première partie` and at once `## I`, for most of the headings: the chapters are a level below. */
function areParts(top: readonly Heading[], { children }: Root): boolean {
  const parts = top.filter((heading) => {
    const next = children[children.indexOf(heading) + 1];
    return next && isHeading(next) && next.depth === heading.depth + 1 && isDivisionTitle(textOf(heading));
  });
  return parts.length > 1 && parts.length * 2 > top.length;
}

/** Whether a note came with what the file borrows of others (`borrowed-definitions.ts`). */
const isBorrowed = ({ position }: FootnoteDefinition, { file }: ChapterSource): boolean =>
  (position?.start.offset ?? 0) >= file.text.length;

/** Cuts a file into its chapters; each gets the notes that it calls. Reads the tree once, whatever the number of chapters. */
export function splitFile(tree: Root, source: ChapterSource, context: Context): ChapterMarkdown[] {
  const notes = takeNotes(tree, context);
  const headings = tree.children.filter(isHeading);
  const level = chapterLevel(source, tree, context);
  const chapters =
    level === undefined
      ? [oneChapter(tree, source, headings)]
      : manyChapters(tree, level).filter(
          ({ heading, tree }) => tree.children.length > 0 || !isBookTitle(heading, context.book),
        );
  const called = new Set(chapters.flatMap((chapter) => giveNotes(chapter, notes)));
  for (const [name, note] of notes)
    if (!called.has(name) && !context.lentNotes?.has(name) && !isBorrowed(note, source))
      context.diagnostics.add('unused-note', { name: note.label ?? name }, placeOf(context, note));
  return chapters;
}

function oneChapter(tree: Root, source: ChapterSource, headings: readonly Heading[]): ChapterMarkdown {
  const shallowest = Math.min(6, ...headings.map(({ depth }) => depth));
  const top = headings.filter(({ depth }) => depth === shallowest);
  const [first] = top;
  const isTitle =
    first !== undefined &&
    (source.title === undefined
      ? top.length === 1 || (source.listedTitle !== undefined && tree.children[0] === first)
      : sameTitle(source.title, textOf(first)) && headings[0] === first);
  if (!isTitle) return { tree, depth: shallowest - 1, opening: false };
  tree.children = tree.children.filter((node) => node !== first);
  return { heading: first, tree, depth: top.length === 1 ? first.depth : first.depth - 1, opening: false };
}

function manyChapters(tree: Root, level: number): ChapterMarkdown[] {
  const chapters: ChapterMarkdown[] = [];
  let current: ChapterMarkdown = { tree: { type: 'root', children: [] }, depth: level - 1, opening: true };
  for (const node of tree.children) {
    if (isHeading(node) && node.depth <= level) {
      if (!current.opening || current.tree.children.length > 0) chapters.push(current);
      current = { heading: node, tree: { type: 'root', children: [] }, depth: node.depth, opening: false };
    } else current.tree.children.push(node);
  }
  return [...chapters, current];
}

/** Takes the notes out of the text; the first of two with one name counts. */
function takeNotes(tree: Root, context: Context): Map<string, FootnoteDefinition> {
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    if (notes.has(node.identifier))
      context.diagnostics.add('duplicate-note', { name: node.label ?? node.identifier }, placeOf(context, node));
    else notes.set(node.identifier, node);
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return notes;
}

/** Puts after a chapter the notes that it calls, and those that these call; gives their names. */
function giveNotes({ heading, tree }: ChapterMarkdown, notes: ReadonlyMap<string, FootnoteDefinition>): string[] {
  if (notes.size === 0) return [];
  const called = new Set<string>();
  const collect = (node: Root | Heading | FootnoteDefinition): void =>
    visit(node, 'footnoteReference', ({ identifier }: FootnoteReference) => {
      const note = notes.get(identifier);
      if (!note || called.has(identifier)) return;
      called.add(identifier);
    });
  if (heading) collect(heading);
  collect(tree);
  for (const identifier of called) {
    const note = notes.get(identifier);
    if (!note) continue;
    collect(note);
    tree.children.push(structuredClone(note));
  }
  return [...called];
}

const sameTitle = (a: string, b: string): boolean => fold(a) === fold(b);
