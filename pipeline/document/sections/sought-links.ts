import type { Element } from 'hast';
import { placeOf } from '../context.js';
import { text } from '../html/elements.js';
import type { Draft } from './draft.js';
import { fold } from './fold.js';
import type { LinkTargets } from './link-targets.js';
import { slug } from './slug.js';

/**
 * Gives its address to a link that other tools' syntax names by a title or a label (`data-wiki`, `data-reference`); one that
 * nothing answers becomes its words, with a warning. Whether the element was such a link.
 */
export function settleSoughtLink(node: Element, draft: Draft, targets: LinkTargets): boolean {
  const { dataWiki: page, dataReference: label } = node.properties;
  if (typeof page !== 'string' && typeof label !== 'string') return false;
  const typed = String(node.properties['title'] ?? '');
  const id = typeof page === 'string' ? pageNamed(page, draft, targets) : labelled(String(label), draft, targets);
  node.properties = {};
  if (id !== undefined) {
    node.properties['href'] = `#${id}`;
    return true;
  }
  const { context } = draft;
  node.tagName = 'span';
  if (typeof page === 'string') context.diagnostics.add('wiki-link-unknown', { target: page }, placeOf(context, node));
  else {
    node.children = [text(typed)];
    context.diagnostics.add('cross-reference-unknown', { written: typed }, placeOf(context, node));
  }
  return true;
}

/** A label of the same file first, then of any; bookdown names figures `fig:`, tables `tab:`, theorems `thm:`. */
function labelled(label: string, { names }: Draft, targets: LinkTargets): string | undefined {
  const bare = label.replace(/^[a-z]{2,3}:/, '');
  const candidates = [label, label.toLowerCase(), label.replace(':', '-'), bare];
  return candidates.map((name) => names.get(name) ?? targets.names.get(name)).find((id) => id !== undefined);
}

/** The section or the heading of `Page#Titre`; a page goes by its file or by its title, an empty one is the same file. */
function pageNamed(written: string, { context }: Draft, targets: LinkTargets): string | undefined {
  const [page = '', ...headings] = written.split('#');
  const path = page === '' ? context.path : fileNamed(page, targets);
  const file = path === undefined ? undefined : targets.files.get(path);
  const heading = headings.at(-1) ?? '';
  if (heading === '' || heading.startsWith('^')) return file?.first ?? sectionTitled(page, targets);
  const names = file?.names ?? targets.names;
  return names.get(slug(heading)) ?? names.get(heading.toLowerCase().replaceAll(' ', '-'));
}

function fileNamed(page: string, { files }: LinkTargets): string | undefined {
  const wanted = withoutExtension(page).normalize('NFC').toLowerCase();
  const paths = [...files.keys()];
  return (
    paths.find((path) => withoutExtension(path).toLowerCase() === wanted) ??
    paths.find((path) => `/${withoutExtension(path).toLowerCase()}`.endsWith(`/${wanted}`)) ??
    paths.find((path) => fold(withoutExtension(path.split('/').at(-1) ?? '')) === fold(wanted))
  );
}

const withoutExtension = (path: string): string => path.replace(/\.(?:md|markdown)$/i, '');

const sectionTitled = (page: string, { titles }: LinkTargets): string | undefined =>
  [...titles].find(([, title]) => fold(title) === fold(page))?.[0];
