import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { parseAttributes, toProperties } from '../markdown/attributes.js';
import { addClass, classesOf, element, isBlank, isElement } from './elements.js';
import { elementsIn } from './elements-in.js';

const label = /^\s*(?:(?:Table|Tableau|Tabla|Tabelle|Tabella)(?:\s+[\d.]+)?\s*)?:\s+/i;
const attributes = /\s*\{([^{}]*)\}\s*$/;

/** The words of a paragraph that is a table's caption: `Table: …` or `: …`, or `span.caption` alone. */
function captionWords(node: ElementContent | undefined): ElementContent[] | undefined {
  if (!isElement(node, 'p')) return undefined;
  const [first, ...rest] = node.children;
  const content = node.children.filter((child) => !isBlank(child));
  if (content.length === 1 && content[0] && isElement(content[0], 'span') && classesOf(content[0]).includes('caption'))
    return content[0].children;
  const match = first?.type === 'text' ? label.exec(first.value) : null;
  if (first?.type !== 'text' || !match) return undefined;
  return [{ ...first, value: first.value.slice(match[0].length) }, ...rest];
}

/** A paragraph before or after a table, `Table: Les licences {#tab-1}`, becomes its caption (pandoc's table captions). */
export const tableCaptions = () => (tree: Root) => {
  if (elementsIn(tree, 'table').length === 0) return;
  visit(tree, { type: 'element', tagName: 'table' }, (table, index, parent) => {
    if (!parent || index === undefined || table.children.some((child) => isElement(child, 'caption'))) return;
    const siblings = parent.children as ElementContent[];
    const after = siblings.findIndex((node, at) => at > index && !isBlank(node));
    const before = siblings.slice(0, index).findLastIndex((node) => !isBlank(node));
    const at = captionWords(siblings[after]) ? after : before;
    const words = captionWords(siblings[at]);
    if (!words) return;
    table.children.unshift(element('caption', {}, withoutAttributes(words, table), siblings[at]));
    siblings.splice(at, 1);
    return at < index ? index : index + 1;
  });
};

/** Takes `{#tab-1 .large}` off the caption's end; it speaks of the table. */
function withoutAttributes(words: ElementContent[], table: Element): ElementContent[] {
  const last = words.at(-1);
  const match = last?.type === 'text' ? attributes.exec(last.value) : null;
  const written = match?.[1] === undefined ? undefined : parseAttributes(match[1]);
  if (last?.type !== 'text' || !match || !written) return words;
  const { id, className } = toProperties(written);
  if (id) table.properties['id'] = id;
  if (Array.isArray(className)) addClass(table, ...className.map(String));
  return [...words.slice(0, -1), { ...last, value: last.value.slice(0, match.index) }];
}
