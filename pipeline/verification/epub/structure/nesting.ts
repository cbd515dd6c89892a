import { visitParents } from 'unist-util-visit-parents';
import type { Element, Root } from 'xast';
import type { XmlDocument } from '../publication.js';
import { type Check, type Examination, type Fault, together } from './examination.js';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold running text only (HTML, § 4.4 and 4.5: content model "phrasing content"). */
const running = set(
  'p h1 h2 h3 h4 h5 h6 pre span em strong b i u s small sub sup code kbd samp var cite q dfn abbr bdi bdo mark time data label rt',
);
/** Elements that may not stand in running text. */
const block = set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul caption',
);
/** Elements whose children are of these names only. */
const parts: Readonly<Record<string, ReadonlySet<string>>> = {
  ul: set('li'),
  ol: set('li'),
  dl: set('dt dd div'),
  table: set('caption colgroup thead tbody tfoot tr'),
  thead: set('tr'),
  tbody: set('tr'),
  tfoot: set('tr'),
  tr: set('td th'),
  colgroup: set('col'),
};
/** Elements that stand in these only. */
const places: Readonly<Record<string, ReadonlySet<string>>> = {
  li: set('ul ol'),
  dt: set('dl div'),
  dd: set('dl div'),
  tr: set('table thead tbody tfoot'),
  td: set('tr'),
  th: set('tr'),
  caption: set('table'),
  figcaption: set('figure'),
};

/** Elements stand where HTML lets them: reading systems mend wrong nesting each in its own way, and text is lost. */
export const nesting: Check = ({ spine }) => together(...spine.map(document));

const document = ({ path, tree }: XmlDocument): Examination => {
  const faults: Fault[] = [];
  let seen = 0;
  visitParents(tree, 'element', (element: Element, ancestors: (Root | Element)[]) => {
    seen += 1;
    const parent = ancestors.at(-1);
    if (parent?.type !== 'element') return;
    const expected = refusal(element, parent, ancestors);
    if (expected) faults.push({ where: `${path} ${parent.name} > ${element.name}`, found: element.name, expected });
  });
  visitParents(tree, 'text', (text, ancestors: (Root | Element)[]) => {
    const parent = ancestors.at(-1);
    if (parent?.type === 'element' && parts[parent.name] && text.value.trim() !== '')
      faults.push({
        where: `${path} ${parent.name}`,
        found: text.value.trim().slice(0, 40),
        expected: 'no text of its own',
      });
  });
  return { seen, faults };
};

const refusal = (element: Element, parent: Element, ancestors: readonly (Root | Element)[]): string | undefined => {
  const isInside = (names: ReadonlySet<string>): boolean =>
    ancestors.some((ancestor) => ancestor.type === 'element' && names.has(ancestor.name));
  if (parts[parent.name] && !parts[parent.name]?.has(element.name)) return [...(parts[parent.name] ?? [])].join(', ');
  if (places[element.name] && !places[element.name]?.has(parent.name))
    return `inside ${[...(places[element.name] ?? [])].join(', ')}`;
  if (block.has(element.name) && isInside(running)) return 'running text';
  if (element.name === 'a' && element.attributes['href'] && isInside(set('a'))) return 'no link in a link';
  return undefined;
};
