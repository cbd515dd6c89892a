import type { InlineCode, Link, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contextOf } from '../context.js';
import { giveProperties } from './attributes.js';

const role = /(?<![$\\/])\{([a-z][a-z:_-]*)\}$/;
/** `mots <cible>`. */
const explicit = /^([\s\S]*?)\s*<([^<>]+)>$/;
const target = /^\(([^()\s]+)\)=$/;

type Made = (node: InlineCode, hasBibliography: boolean) => PhrasingContent[];

/** A link to a label or to a file, in its own words or in those of what it leads to. */
const link =
  (property: 'dataReference' | 'dataWiki', name: string): Made =>
  ({ value, position }) => {
    const [, words, address] = explicit.exec(value) ?? [];
    const sought = (address ?? value).trim();
    const made: Link = {
      type: 'link',
      url: '',
      title: words ?? `{${name}}${value}`,
      children: words ? [{ type: 'text', value: words }] : [],
      data: { hName: 'a', hProperties: { [property]: property === 'dataWiki' ? sought.replace(/^\//, '') : sought } },
      ...(position && { position }),
    };
    return [made];
  };

/** `` {cite}`a,b` ``: a citation, in a sentence for `cite:t`; without a bibliography, as pandoc writes it. */
const cite =
  (isNarrative: boolean): Made =>
  ({ value, position }, hasBibliography) => {
    const keys = value.split(',').map((key) => key.trim());
    const written = isNarrative
      ? keys.map((key) => `@${key}`).join(', ')
      : `[${keys.map((key) => `@${key}`).join('; ')}]`;
    if (!hasBibliography) return [{ type: 'text', value: written, ...(position && { position }) }];
    const cited = keys.flatMap((key, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'text' as const, value: isNarrative ? ', ' : ';' }]),
      { type: 'citationKey', key, value: `@${key}`, suppressed: false, ...(position && { position }) },
    ]);
    return isNarrative ? cited : [{ type: 'citation', children: cited, written, ...(position && { position }) }];
  };

const script =
  (hName: 'sub' | 'sup'): Made =>
  ({ value }) => [{ type: 'script', children: [{ type: 'text', value }], data: { hName } }];

const words: Made = ({ value }) => [{ type: 'text', value: explicit.exec(value)?.[1] || value }];

/** What stands for a role, by its name. */
const roles: ReadonlyMap<string, Made> = new Map<string, Made>([
  ...['ref', 'numref', 'eq', 'prf:ref'].map((name): [string, Made] => [name, link('dataReference', name)]),
  ['doc', link('dataWiki', 'doc')],
  ...['cite', 'cite:p', 'cite:ps', 'citep'].map((name): [string, Made] => [name, cite(false)]),
  ...['cite:t', 'cite:ts', 'citet'].map((name): [string, Made] => [name, cite(true)]),
  ['sub', script('sub')],
  ['sup', script('sup')],
  ['math', ({ value }) => [inlineMath(value)]],
  ...['term', 'abbr', 'guilabel', 'menuselection', 'dfn', 'rfc', 'pep'].map((name): [string, Made] => [name, words]),
]);

const inlineMath = (value: string): PhrasingContent => ({
  type: 'inlineMath',
  value,
  data: {
    hName: 'code',
    hProperties: { className: ['language-math', 'math-inline'] },
    hChildren: [{ type: 'text', value }],
  },
});

/**
 * The roles of MyST (Sphinx, Jupyter Book), `` {ref}`cible` `` or `` {kbd}`Ctrl` ``; one that means nothing in a book leaves
 * its words as code. `(cible)=` on a line of its own is an anchor for what follows.
 */
export const mystRoles = () => (tree: Root, file: VFile) => {
  const source = String(file.value);
  if (!/\{[a-z][a-z:_-]*\}`|^\([^()\s]+\)=/m.test(source)) return;
  const hasBibliography = contextOf(file).book.bibliography.length > 0;
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const siblings = parent.children as RootContent[];
    if (node.type === 'inlineCode') return read(node, siblings, index, hasBibliography);
    return node.type === 'paragraph' && node.children.length === 1
      ? anchor(node.children[0], siblings, index)
      : undefined;
  });
};

/** Takes the role off the end of the text before the code. */
function read(
  node: InlineCode,
  siblings: RootContent[],
  index: number,
  hasBibliography: boolean,
): [typeof SKIP, number] | undefined {
  const before = siblings[index - 1];
  const match = before?.type === 'text' ? role.exec(before.value) : null;
  if (before?.type !== 'text' || !match) return undefined;
  before.value = before.value.slice(0, match.index);
  const made = roles.get(match[1] ?? '')?.(node, hasBibliography) ?? [node];
  siblings.splice(index, 1, ...made);
  return [SKIP, index + made.length];
}

/** Gives the anchor to the block that follows. */
function anchor(
  only: PhrasingContent | undefined,
  siblings: RootContent[],
  index: number,
): [typeof SKIP, number] | undefined {
  const name = only?.type === 'text' ? target.exec(only.value.trim())?.[1] : undefined;
  const next = siblings[index + 1];
  if (name === undefined || !next) return undefined;
  giveProperties(next, { id: name });
  siblings.splice(index, 1);
  return [SKIP, index];
}
