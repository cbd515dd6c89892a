import type { ElementContent } from 'hast';

/** Flow content that is not phrasing content (HTML 3.2.5.2), as far as `html/schema.ts` lets it in. */
const blocks = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'figcaption',
    'figure',
    'footer',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary'],
  ...['table', 'ul', 'caption', 'colgroup', 'col', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
]);

/** Elements whose content model is phrasing content. */
const phrasingOnly = new Set([
  ...['abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'dfn', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'i', 'kbd'],
  ...[
    'mark',
    'p',
    'pre',
    'q',
    'rt',
    'rp',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'time',
    'u',
    'var',
  ],
]);

/** Elements that take the content model of their parent. */
const transparent = new Set(['a', 'ins', 'del']);

export const isPhrasingOnly = (tagName: string): boolean => phrasingOnly.has(tagName);

/** Whether a node may stand in flow content only; a link around a block counts as one. */
export const isBlock = (node: ElementContent): boolean =>
  node.type === 'element' &&
  (blocks.has(node.tagName) || (transparent.has(node.tagName) && node.children.some(isBlock)));
