import type { ElementContent } from 'hast';
import { rehype } from 'rehype';
import { classesOf, element, isElement } from '../html/elements.js';
import { elementsIn } from '../html/elements-in.js';
import type { CslItem } from './item.js';
import type { Cluster, Mark } from './processor.js';

const titles = new Set(['title', 'container-title', 'collection-title', 'original-title']);

const base = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** Marks what was cited (`data-cited`, the work), and titles in another language than the book's. */
export const markVariables =
  (lang: string): Mark =>
  (html, variable, item, where) => {
    if (html === '') return html;
    const other = titles.has(variable) ? otherLanguage(item, lang) : undefined;
    const inLanguage = other === undefined ? html : `<span lang="${other}">${html}</span>`;
    return where === 'citation' ? `<span data-cited="${encodeURIComponent(item.id)}">${inLanguage}</span>` : inLanguage;
  };

function otherLanguage({ language }: CslItem, lang: string): string | undefined {
  if (typeof language !== 'string' || !/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(language)) return undefined;
  return base(language) === base(lang) ? undefined : language;
}

const parser = rehype().data('settings', { fragment: true }).freeze();

/** citeproc's HTML as the document's elements: the theme's classes in place of its styles. */
export function toTree(html: string): ElementContent[] {
  const tree = parser.parse(html);
  for (const node of elementsIn(tree)) {
    delete node.position;
    for (const child of node.children) if (child.type === 'text') child.value = mended(child.value);
    const style = String(node.properties['style'] ?? '');
    const className = /small-caps/.test(style) ? ['sc'] : /font-style:\s*normal/.test(style) ? ['upright'] : [];
    node.properties = kept(node.properties);
    if (className.length > 0) node.properties['className'] = [...classesOf(node), ...className];
  }
  return tree.children.filter((child) => child.type !== 'doctype');
}

/** Some styles set a full stop twice where a variable is empty. */
const mended = (text: string): string => text.replace(/(^|[^.])\.\s\.(?=\s)/g, '$1.');

const kept = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      name !== 'style' && (typeof value === 'string' || Array.isArray(value)) ? [[name, value]] : [],
    ),
  );

/** The works that a node says to be cited, in order. */
const citedIn = (node: ElementContent): string[] =>
  isElement(node) ? elementsIn(node).flatMap(({ properties }) => ownMark(properties['dataCited'])) : [];

const ownMark = (value: unknown): string[] => (typeof value === 'string' ? [decodeURIComponent(value)] : []);

/** What a link to an entry is made with. */
export interface LinkOptions {
  /** Address of the entry of a work; nothing when it has none. */
  readonly href: (id: string) => string | undefined;
  /** Only the first thing said of a work is a link: a note would be one long link. */
  readonly onlyFirst: boolean;
}

/** Makes a link of what is said of each work: from the first mark of the work to the last. */
export function linkCited(nodes: readonly ElementContent[], options: LinkOptions): ElementContent[] {
  const linked: ElementContent[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (!node) continue;
    const works = new Set(citedIn(node));
    const [work] = works;
    if (work === undefined) linked.push(node);
    else if (works.size > 1 && isElement(node)) linked.push({ ...node, children: linkCited(node.children, options) });
    else {
      const end = options.onlyFirst ? index : lastOf(work, nodes, index);
      const run = nodes.slice(index, end + 1);
      linked.push(...linkAll(run, options.href(work)));
      index = end;
      if (options.onlyFirst) index = passOver(work, nodes, index, linked);
    }
  }
  return linked;
}

/** The last node of the run that speaks of one work, before another is spoken of. */
function lastOf(work: string, nodes: readonly ElementContent[], from: number): number {
  let last = from;
  for (let index = from + 1; index < nodes.length; index++) {
    const node = nodes[index];
    const works = node ? citedIn(node) : [];
    if (works.some((other) => other !== work)) break;
    if (works.length > 0) last = index;
  }
  return last;
}

/** Takes over, as they are, the nodes up to the last that speaks of a work; the index of this one. */
function passOver(work: string, nodes: readonly ElementContent[], from: number, into: ElementContent[]): number {
  const last = lastOf(work, nodes, from);
  into.push(...nodes.slice(from + 1, last + 1));
  return last;
}

/** Makes one link of nodes, unless they hold one already. */
export function linkAll(run: ElementContent[], href: string | undefined): ElementContent[] {
  const holdsLink = run.some((node) => isElement(node) && elementsIn(node, 'a').length > 0);
  if (href === undefined || holdsLink) return run;
  return [element('a', { href, role: 'doc-biblioref' }, run)];
}

/** Takes the marks away. */
export const unmark = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node];
    const children = unmark(node.children);
    return node.properties['dataCited'] === undefined ? [{ ...node, children }] : children;
  });

/**
 * citeproc does not say what works its numbers stand for, but for the first of a citation: marks those of a cluster that
 * no mark speaks of, by their numbers in the list.
 */
export function numberMarks(
  nodes: ElementContent[],
  { cites }: Cluster,
  numbers: ReadonlyMap<string, number>,
): ElementContent[] {
  const marked = new Set(nodes.flatMap(citedIn));
  const missing = new Map(
    cites.filter(({ id }) => !marked.has(id)).map(({ id }): [string, string] => [String(numbers.get(id) ?? ''), id]),
  );
  return missing.size === 0 ? nodes : nodes.flatMap((node) => markIn(node, missing));
}

function markIn(node: ElementContent, missing: Map<string, string>): ElementContent[] {
  if (isElement(node)) {
    const isMarked = node.properties['dataCited'] !== undefined || node.tagName === 'a';
    return [isMarked ? node : { ...node, children: node.children.flatMap((child) => markIn(child, missing)) }];
  }
  if (node.type !== 'text') return [node];
  return node.value.split(/(\d+)/).flatMap((piece): ElementContent[] => {
    const id = missing.get(piece);
    if (piece === '') return [];
    if (id === undefined) return [{ type: 'text', value: piece }];
    missing.delete(piece);
    return [element('span', { dataCited: encodeURIComponent(id) }, [{ type: 'text', value: piece }])];
  });
}
