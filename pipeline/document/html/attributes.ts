import type { Element, Properties, Root } from 'hast';
import { elementsIn } from './elements-in.js';

const language = /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/;
const isoTime =
  /^(?:-?\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?|\d{2}:\d{2}(?::\d{2})?)$/;
const isWhole = (value: unknown): boolean => /^-?\d{1,6}$/.test(String(value));
const isCount = (value: unknown): boolean => isWhole(value) && Number(value) > 0 && Number(value) < 1000;

/** What the values of attributes must look like to be valid; those that do not are dropped. */
const valid: Readonly<Record<string, (value: unknown, node: Element) => boolean>> = {
  lang: (value) => language.test(String(value)),
  dir: (value) => /^(?:ltr|rtl|auto)$/.test(String(value)),
  dateTime: (value) => isoTime.test(String(value)),
  colSpan: isCount,
  rowSpan: isCount,
  span: isCount,
  start: isWhole,
  value: (value, { tagName }) => tagName !== 'li' || isWhole(value),
  type: (value, { tagName }) => tagName !== 'ol' || /^[1aAiI]$/.test(String(value)),
  scope: (value) => /^(?:row|col|rowgroup|colgroup)$/.test(String(value)),
  cite: (value) => URL.canParse(String(value)),
  title: (value) => String(value).trim() !== '',
  ariaLabel: (value) => String(value).trim() !== '',
};

/** Drops attributes whose value would not be valid in XHTML. */
export const validAttributes = () => (tree: Root) => {
  for (const node of elementsIn(tree)) {
    const kept = Object.entries(node.properties).filter(([name, value]) => valid[name]?.(value, node) ?? true);
    if (kept.length < Object.keys(node.properties).length) node.properties = Object.fromEntries(kept) as Properties;
  }
};
