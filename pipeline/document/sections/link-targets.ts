import { toString as textOf } from 'hast-util-to-string';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from './draft.js';

/** Where links inside the book can lead. */
export interface LinkTargets {
  /** By manuscript file: its first section, and the names of its places. */
  readonly files: ReadonlyMap<string, { readonly first: string; readonly names: ReadonlyMap<string, string> }>;
  /** Manuscript file by the name of its page on a web site (`legal`), where one file only has it. */
  readonly pages: ReadonlyMap<string, string | undefined>;
  /** Names of the whole book: an anchor may be called from any chapter. */
  readonly names: ReadonlyMap<string, string>;
  /** Words for a link that has none: the title, the caption or the heading at its end. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Collects every place of the drafts that a link may name. */
export function linkTargets(drafts: readonly Draft[]): LinkTargets {
  const files = new Map<string, { first: string; names: Map<string, string> }>();
  const names = new Map<string, string>();
  const titles = new Map<string, string>();
  for (const draft of drafts) {
    names.set(draft.id, draft.id);
    titles.set(draft.id, draft.title);
    collectTitles(draft, titles);
    const file = files.get(draft.context.path) ?? { first: draft.id, names: new Map<string, string>() };
    if (draft.source) files.set(draft.context.path, file);
    for (const [name, id] of draft.names) {
      if (!file.names.has(name)) file.names.set(name, id);
      if (!names.has(name)) names.set(name, id);
    }
  }
  return { files, pages: pagesOf([...files.keys()]), names, titles };
}

function collectTitles({ tree }: Draft, titles: Map<string, string>): void {
  for (const node of elementsIn(tree)) {
    const { id } = node.properties;
    if (typeof id !== 'string') continue;
    if (/^h[2-6]$/.test(node.tagName)) titles.set(id, textOf(node));
    if (node.tagName !== 'figure' && node.tagName !== 'table') continue;
    const caption = node.children.find((child) => child.type === 'element' && /caption$/.test(child.tagName));
    if (caption) titles.set(id, textOf(caption));
  }
}

function pagesOf(paths: readonly string[]): Map<string, string | undefined> {
  const pages = new Map<string, string | undefined>();
  for (const path of paths) {
    const page = path
      .replace(/(?:\/(?:readme|index))?\.[^./]+$/i, '')
      .split('/')
      .at(-1);
    if (page) pages.set(page, pages.has(page) ? undefined : path);
  }
  return pages;
}
