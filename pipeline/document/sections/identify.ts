import GithubSlugger from 'github-slugger';
import type { Element } from 'hast';
import { placeOf } from '../context.js';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from './draft.js';
import { outlineOf } from './headings.js';
import { numberNotes } from './notes.js';
import { fileSlug, slug } from './slug.js';
import { titleText } from './title.js';

/** Names that writers give to their own files and places. */
const reserved = ['index', 'nav', 'cover', 'content', 'package', 'notes', 'style', 'search', 'main', 'top', 'body'];

/** Identifiers given in the book so far. */
class Identifiers {
  readonly #taken = new Set<string>(reserved);
  readonly #next = new Map<string, number>();

  /** Takes the wish, or the wish and a number. Does not get slower when a name is common. */
  give(wish: string): string {
    let id = wish;
    for (let number = this.#next.get(wish) ?? 2; this.#taken.has(id); number++) {
      id = `${wish}-${number}`;
      this.#next.set(wish, number + 1);
    }
    this.#taken.add(id);
    return id;
  }

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  /** `note-1`, `note-2`… */
  readonly count = (prefix: string): string => {
    let number = this.#next.get(prefix) ?? 1;
    while (this.#taken.has(prefix + number)) number++;
    this.#next.set(prefix, number + 1);
    this.#taken.add(prefix + number);
    return prefix + number;
  };
}

/**
 * Gives every section, heading, note and anchor an identifier that is unique in the whole book. What the author
 * wrote (`{#ancre}`) is served first and kept; the rest is made from file names and titles.
 */
export function identify(drafts: readonly Draft[]): void {
  const identifiers = new Identifiers();
  for (const draft of drafts) if (draft.generated) draft.id = identifiers.give(draft.type);
  for (const draft of drafts) keepWritten(draft, identifiers);
  for (const draft of drafts) nameSection(draft, drafts, identifiers);
  const sluggers = new Map<string, GithubSlugger>();
  for (const draft of drafts) {
    const slugger = sluggers.get(draft.context.path) ?? new GithubSlugger();
    sluggers.set(draft.context.path, slugger);
    nameHeadings(draft, slugger, identifiers);
    for (const [node, names] of draft.aliases)
      for (const name of names) remember(draft, name, String(node.properties['id']));
    numberNotes(draft, identifiers.count);
    draft.headings = outlineOf(draft.tree);
  }
}

/** The author's identifiers: the first place keeps the name, the second is an error. */
function keepWritten(draft: Draft, identifiers: Identifiers): void {
  const keep = (node: Element | Draft['titleNode'], written: string): string => {
    const wish = /^[A-Za-z_][\w.-]*$/.test(written) ? written : slug(written) || 'ancre';
    if (identifiers.has(wish) && !reserved.includes(wish))
      draft.context.diagnostics.add('duplicate-anchor', { anchor: written }, placeOf(draft.context, node ?? {}));
    const id = identifiers.give(wish);
    if (!draft.names.has(written)) draft.names.set(written, id);
    return id;
  };
  if (draft.writtenId !== undefined) draft.id = keep(draft.titleNode, draft.writtenId);
  for (const node of elementsIn(draft.tree)) {
    alias(draft, node);
    const written = node.properties['id'];
    if (typeof written === 'string' && written !== '') node.properties['id'] = keep(node, written);
    else delete node.properties['id'];
  }
}

/** Names that bare anchors left to this element (`html/bare-anchors.ts`): they lead to its identifier. */
function alias(draft: Draft, node: Element): void {
  const names = node.properties['dataNames'];
  delete node.properties['dataNames'];
  if (!Array.isArray(names)) return;
  if (!/^h[1-6]$/.test(node.tagName)) node.properties['id'] ??= String(names[0]);
  draft.aliases.push([node, names.map(String)]);
}

function nameSection(draft: Draft, drafts: readonly Draft[], identifiers: Identifiers): void {
  if (draft.id !== '') return;
  const alone = draft.source !== undefined && drafts.filter(({ source }) => source === draft.source).length === 1;
  const wishes = alone ? [fileSlug(draft.context.path), slug(draft.title)] : [slug(draft.title)];
  const wish = wishes.find((candidate) => /[a-z]/.test(candidate)) ?? `${draft.type}-${drafts.indexOf(draft) + 1}`;
  draft.id = identifiers.give(/^[a-z]/.test(wish) ? wish : `${draft.type}-${wish}`);
}

function nameHeadings(draft: Draft, slugger: GithubSlugger, identifiers: Identifiers): void {
  if (draft.titleDepth !== undefined) remember(draft, slugger.slug(draft.title), draft.id);
  for (const [index, node] of elementsIn(draft.tree, 'h2', 'h3', 'h4', 'h5', 'h6').entries()) {
    const title = titleText(node.children);
    const id = String(node.properties['id'] ?? identifiers.give(headingWish(title, draft.id, index + 1)));
    node.properties['id'] = id;
    remember(draft, slugger.slug(title), id);
    remember(draft, slug(title), id);
  }
}

const headingWish = (title: string, section: string, ordinal: number): string => {
  const wish = slug(title);
  return /^[a-z]/.test(wish) ? wish : `${section}-${wish || ordinal}`;
};

function remember(draft: Draft, name: string, id: string): void {
  if (name !== '' && !draft.names.has(name)) draft.names.set(name, id);
}
