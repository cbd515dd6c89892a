import { visit } from 'unist-util-visit';
import type { Element } from 'xast';

/** An XML name without colons (Namespaces in XML, NCName), as `id` must be in an EPUB. */
const validName = /^[\p{L}_][\p{L}\p{N}_.\u00B7-]*$/u;
const referenced = /url\(\s*["']?#([^"')]+)["']?\s*\)/g;

/** A valid name that no other element has. */
function nameFor(id: string, taken: ReadonlySet<string>): string {
  const base = `id-${id.replace(/[^\p{L}\p{N}_.-]+/gu, '-')}`;
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(name)) return name;
  }
}

/**
 * Makes the identifiers of a drawing valid and unique, as drawing programs do not (Sketch, Figma): the first of two keeps the
 * name, since links lead to it; one that is no XML name gets another, in links too.
 */
export function mendIds(drawing: Element): void {
  const taken = new Set<string>();
  const renamed = new Map<string, string>();
  visit(drawing, 'element', ({ attributes }) => {
    const id = attributes['id'];
    if (typeof id !== 'string') return;
    if (taken.has(id) || renamed.has(id)) delete attributes['id'];
    else if (validName.test(id)) taken.add(id);
    else {
      const name = nameFor(id, taken);
      renamed.set(id, name);
      taken.add(name);
      attributes['id'] = name;
    }
  });
  if (renamed.size > 0) visit(drawing, 'element', (node) => follow(node, renamed));
}

/** Links to the identifiers that have another name: `href="#a"`, `fill="url(#a)"`. */
function follow({ name, attributes, children }: Element, renamed: ReadonlyMap<string, string>): void {
  const inUrls = (value: string): string =>
    value.replace(referenced, (whole, id: string) => (renamed.has(id) ? `url(#${renamed.get(id)})` : whole));
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value !== 'string' || key === 'id') continue;
    const target = /^(?:xlink:)?href$/.test(key) ? renamed.get(value.slice(1)) : undefined;
    attributes[key] = target === undefined ? inUrls(value) : `#${target}`;
  }
  if (name === 'style') for (const child of children) if (child.type === 'text') child.value = inUrls(child.value);
}
