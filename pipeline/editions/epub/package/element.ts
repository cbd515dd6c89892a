import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** Attributes of a metadata element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** One element of the package document's metadata, as one line of XML. */
export const line = (name: string, attributes: Attributes, text?: string): string => {
  const element: Element = x(name, { ...attributes }, text === undefined ? [] : [text]);
  return toXml(element, { closeEmptyElements: true, tightClose: true });
};

/** `<meta property="…">…</meta>`: about the publication. */
export const meta = (property: string, text: string, attributes: Attributes = {}): string =>
  line('meta', { property, ...attributes }, text);

/** `<meta refines="#…" property="…">…</meta>`: about another element. */
export const refine = (id: string, property: string, text: string, scheme?: string): string =>
  line('meta', { refines: `#${id}`, property, scheme }, text);
