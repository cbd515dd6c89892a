import type { ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { directionOf } from '../../language/direction.js';
import { type Context, placeOf } from '../context.js';
import { readMarks } from '../indexing/read-marks.js';

type Handler = (node: TextDirective, context: Context) => PhrasingContent[] | undefined;

/** The value of an attribute that the directive cannot do without; the text alone stays where it is missing. */
function required(node: TextDirective, key: string, context: Context): string | undefined {
  const value = node.attributes?.[key]?.trim();
  if (!value) context.diagnostics.add('directive-attribute-missing', { name: node.name, key }, placeOf(context, node));
  return value || undefined;
}

const lang: Handler = (node, context) => {
  const value = required(node, 'lang', context);
  if (!value) return node.children;
  node.data = { ...node.data, hName: 'span', hProperties: { lang: value, dir: directionOf(value) } };
  return [node];
};

const smallCapitals: Handler = (node) => {
  node.data = { ...node.data, hName: 'span', hProperties: { className: ['sc'] } };
  return [node];
};

const abbreviation: Handler = (node, context) => {
  const title = required(node, 'title', context);
  node.data = { ...node.data, hName: 'abbr', hProperties: title ? { title } : {} };
  return [node];
};

/** The reading in brackets for systems without ruby (HTML 4.5.14, `rp`). */
const ruby: Handler = (node, context) => {
  const reading = required(node, 'rt', context);
  if (!reading) return node.children;
  const element = (tagName: string, value: string): ElementContent => ({
    type: 'element',
    tagName,
    properties: {},
    children: [{ type: 'text', value }],
  });
  const hast = (value: ElementContent): PhrasingContent => ({
    type: 'text',
    value: '',
    data: value.type === 'element' ? { hName: value.tagName, hChildren: value.children } : {},
  });
  node.children = [...node.children, hast(element('rp', '(')), hast(element('rt', reading)), hast(element('rp', ')'))];
  node.data = { ...node.data, hName: 'ruby' };
  return [node];
};

/** Marks its place for the index, by numbers (`data-index`) in the context's marks; without words it is not seen. */
const index: Handler = (node, { indexMarks, path }) => {
  const marks = readMarks(node);
  if (!indexMarks || marks.length === 0) return node.children;
  const dataIndex = marks.map((mark) => indexMarks.push({ ...mark, file: path }) - 1).join(' ');
  node.data = { ...node.data, hName: 'span', hProperties: { dataIndex } };
  return [node];
};

/** A use of a word of the glossary: the text itself, or the word that `of` names. */
const term: Handler = (node) => {
  node.data = {
    ...node.data,
    hName: 'span',
    hProperties: { dataTerm: node.attributes?.['of']?.trim() || textOf(node) },
  };
  return [node];
};

/** `:name[text]{…}`, by name. */
export const inlineDirectives: Readonly<Record<string, Handler>> = {
  lang,
  sc: smallCapitals,
  abbr: abbreviation,
  index,
  term,
  ruby,
};
