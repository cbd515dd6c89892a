import GithubSlugger from 'github-slugger';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from './draft.js';
import { outlineOf } from './headings.js';
import { Identifiers } from './identifiers.js';
import { numberNotes } from './notes.js';
import { fileSlug, slug } from './slug.js';
import { titleText } from './title.js';
import { keepWrittenAnchors } from './written-anchors.js';

/**
 * Gives every section, heading, note and anchor an identifier that is unique in the whole book. What the author
 * wrote (`{#ancre}`) is served first and kept; the rest is made from file names and titles.
 */
export function identify(drafts: readonly Draft[]): void {
  const identifiers = new Identifiers();
  for (const draft of drafts)
    if (draft.generated) draft.id = identifiers.give(draft.type === 'index' ? 'general-index' : draft.type);
  keepWrittenAnchors(drafts, identifiers);
  nameSections(drafts, identifiers);
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

/** A file of one chapter gives its name, a title its own. */
function nameSections(drafts: readonly Draft[], identifiers: Identifiers): void {
  const chapters = new Map<unknown, number>();
  for (const { source } of drafts) chapters.set(source, (chapters.get(source) ?? 0) + 1);
  for (const [index, draft] of drafts.entries()) {
    const { source, title, type } = draft;
    if (draft.id === '') {
      const file = source && chapters.get(source) === 1 ? fileSlug(draft.context.path) : '';
      const wish = [file, slug(title)].find((candidate) => /[a-z]/.test(candidate)) ?? String(index + 1);
      draft.id = identifiers.give(/^[a-z]/.test(wish) ? wish : `${type}-${wish}`);
    }
    for (const { properties } of draft.heading.flatMap((node) => elementsIn(node))) {
      if (typeof properties['id'] === 'string') remember(draft, properties['id'], draft.id);
      delete properties['id'];
    }
  }
}

/** Headings are remembered under the names that GitHub and this book give them. */
function nameHeadings(draft: Draft, slugger: GithubSlugger, identifiers: Identifiers): void {
  if (draft.titleDepth !== undefined) remember(draft, slugger.slug(plainSpaces(draft.title)), draft.id);
  for (const [index, node] of elementsIn(draft.tree, 'h2', 'h3', 'h4', 'h5', 'h6').entries()) {
    const title = titleText(node.children);
    const id = String(node.properties['id'] ?? identifiers.give(headingWish(title, draft.id, index + 1)));
    node.properties['id'] = id;
    remember(draft, slugger.slug(plainSpaces(title)), id);
    remember(draft, slug(title), id);
  }
}

/** GitHub names a heading alike whether its no-break spaces are typed or not yet. */
const plainSpaces = (title: string): string => title.replace(/[\u00A0\u202F]/g, ' ');

const headingWish = (title: string, section: string, ordinal: number): string => {
  const wish = slug(title);
  return /^[a-z]/.test(wish) ? wish : `${section}-${wish || ordinal}`;
};

function remember(draft: Draft, name: string, id: string): void {
  if (name !== '' && !draft.names.has(name)) draft.names.set(name, id);
}
