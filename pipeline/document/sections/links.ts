import type { Element, Root } from 'hast';
import type { Book } from '../../book/book.js';
import { placeOf } from '../context.js';
import { isBlock } from '../html/content-model.js';
import { text } from '../html/elements.js';
import { elementsIn } from '../html/elements-in.js';
import type { Draft } from './draft.js';
import { followLink, type LinkOutcome } from './follow-link.js';
import { labelCaptions } from './label-captions.js';
import { type LinkTargets, linkTargets } from './link-targets.js';
import { numberThings } from './numbers.js';
import { References } from './references.js';
import { settleSoughtLink } from './sought-links.js';

/** Turns links between chapter files into links to sections and anchors, and reports those that lead nowhere. */
export function resolveLinks(drafts: readonly Draft[], book: Book): void {
  const targets = linkTargets(drafts);
  const things = numberThings(drafts);
  const references = new References(things, drafts);
  for (const draft of drafts) {
    const heading: Root = { type: 'root', children: draft.heading };
    for (const tree of [draft.tree, heading, ...draft.notes.map((note) => note.tree)])
      for (const node of elementsIn(tree, 'a')) {
        const wasSought = settleSoughtLink(node, draft, targets);
        // A link to a file says the file's title; one to an anchor what is there.
        const isReference = node.children.length === 0 && String(node.properties['href']).includes('#');
        if (wasSought) giveWords(node, targets);
        else resolveLink(node, draft, targets, book);
        if (isReference) refer(node, tree, draft, references);
      }
  }
  labelCaptions(things, references.referred);
}

/** The words of a link that has none of its own, when its target goes by a number. */
function refer(node: Element, tree: Root, { context }: Draft, references: References): void {
  const id = /^#(.+)$/.exec(String(node.properties['href'] ?? ''))?.[1];
  const words = id === undefined ? undefined : references.words(id, context.lang, node, tree);
  if (words) node.children = words;
}

function resolveLink(node: Element, draft: Draft, targets: LinkTargets, book: Book): void {
  const { href } = node.properties;
  if (node.properties['role'] === 'doc-noteref') return;
  if (typeof href !== 'string') {
    node.tagName = plain(node);
    return;
  }
  const outcome = followLink(href.trim(), draft.context.path, targets, book);
  if (outcome.kind === 'href') {
    node.properties['href'] = outcome.href;
    giveWords(node, targets);
    return;
  }
  report(outcome, href, node, draft);
  if (node.children.length === 0) node.children = [text(href)];
  delete node.properties['href'];
  delete node.properties['title'];
  if (outcome.kind === 'broken') {
    node.tagName = plain(node) === 'div' ? 'div' : 'mark';
    node.properties['className'] = ['missing'];
  } else if (outcome.kind === 'outside' && book.source !== undefined) node.properties['href'] = book.source;
  else node.tagName = plain(node);
}

/** What a link becomes that leads nowhere: it may stand around blocks. */
const plain = (node: Element): 'div' | 'span' => (node.children.some(isBlock) ? 'div' : 'span');

function report(
  outcome: Exclude<LinkOutcome, { kind: 'href' }>,
  href: string,
  node: Element,
  { context }: Draft,
): void {
  const { diagnostics } = context;
  const place = placeOf(context, node);
  if (outcome.kind === 'unsafe') diagnostics.add('unsafe-link', { href }, place);
  if (outcome.kind === 'invalid') diagnostics.add('invalid-address', { href }, place);
  if (outcome.kind === 'outside') diagnostics.add('link-outside-book', { path: outcome.path }, place);
  if (outcome.kind === 'broken') diagnostics.add('broken-link', { target: href }, place);
}

/** What a link without words says: its target’s title, else its address. */
function giveWords(node: Element, { titles }: LinkTargets): void {
  if (node.children.length > 0) return;
  const href = String(node.properties['href']);
  const title = href.startsWith('#') ? titles.get(href.slice(1)) : undefined;
  node.children = [text(title ?? href.replace(/^(?:https?:\/\/|mailto:|#)/, ''))];
}
