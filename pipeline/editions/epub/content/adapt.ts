import type { Element, Root, RootContent } from 'xast';
import { x } from 'xastscript';
import type { PageMap } from '../../edition.js';
import type { ShownPicture } from '../resources/pictures.js';
import { isIndexEntry, nameIndexPart, numberLocators } from './book-index.js';
import type { Ornaments } from './ornaments.js';

/** What a content document refers to outside itself. */
export interface Surroundings {
  /** The content document's own file name. */
  readonly file: string;
  /** Id → address from any content document. */
  readonly addresses: ReadonlyMap<string, string>;
  /** By path in the manuscript. */
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  readonly ornaments: Ornaments;
  /** Pages of the PDF edition, when there is one, and the language of the index that names them. */
  readonly pageMap?: PageMap;
  readonly lang: string;
}

type Adapter = (element: Element, surroundings: Surroundings) => void;

/**
 * Makes the shared tree's XHTML what EPUB wants. The tree is this edition's own: it is changed in place. On whole books
 * unist-util-visit would take ten times as long.
 */
export const adapt = (node: Root | RootContent, surroundings: Surroundings): void => {
  if (node.type === 'text' && node.value !== nothing.value) node.value = legal(node.value);
  if (node.type === 'element') adaptElement(node, surroundings);
  if ('children' in node) for (const child of node.children) adapt(child, surroundings);
};

const adaptElement = (element: Element, surroundings: Surroundings): void => {
  if (surroundings.pageMap && isIndexEntry(element)) numberLocators(element, surroundings.pageMap, surroundings.lang);
  adapters[element.name]?.(element, surroundings);
  nameIndexPart(element);
  const { lang } = element.attributes;
  if (lang) element.attributes['xml:lang'] = lang;
  for (const [name, value] of Object.entries(element.attributes)) if (value) element.attributes[name] = legal(value);
  if (element.children.length === 0 && !voids.has(element.name)) element.children.push({ ...nothing });
};

/**
 * Gives what is empty but not void an end tag of its own: some reading systems parse XHTML as HTML. The character may
 * not stand in XML (see {@link legal}); it is dropped as the document is written.
 */
export const nothing = { type: 'text', value: '\uffff' } as const;

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** XML 1.0, § 2.2: characters outside this range may not stand in a document, even escaped. */
const legal = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

const link: Adapter = ({ attributes }, { file, addresses }) => {
  const { href } = attributes;
  if (attributes['role'] === 'doc-noteref') attributes['epub:type'] = 'noteref';
  if (attributes['role'] === 'doc-glossref') attributes['epub:type'] = 'glossref';
  if (!href?.startsWith('#')) return;
  const id = href.slice(1);
  const address = addresses.get(id);
  if (address) attributes['href'] = address === file || address.startsWith(`${file}#`) ? href : address;
};

const picture: Adapter = ({ attributes }, { pictures }) => {
  const shown = pictures.get(attributes['src'] ?? '');
  if (shown) attributes['src'] = shown.href;
  if (attributes['alt'] === '') attributes['role'] = 'presentation';
};

/** The box of a task: reading systems show form controls badly, or not at all. */
const checkbox: Adapter = (element) => {
  const { checked, 'aria-label': label } = element.attributes;
  element.name = 'span';
  element.attributes = { role: 'img', ...(label && { 'aria-label': label }) };
  element.children = [{ type: 'text', value: checked === undefined ? '☐' : '☑' }];
};

/** The theme's drawing stands inline, so that it takes the colour of the text by day, by night and on paper. */
const sceneBreak: Adapter = (element, { ornaments: { scene } }) => {
  if (!scene || element.attributes['class'] !== 'scene') return;
  element.name = 'div';
  element.attributes['role'] = 'separator';
  element.children = [structuredClone(scene)];
};

const licenceBox: Adapter = (element, { ornaments: { signs } }) => {
  if (element.attributes['class'] !== 'licence' || signs.length === 0) return;
  element.children.unshift(x('div', { class: 'icons' }, structuredClone([...signs])));
};

/** A text beside the text, not one of the book's landmarks: a chapter may have many, which nothing tells apart. */
const aside: Adapter = ({ attributes }) => {
  attributes['role'] ??= 'note';
};

/** The words of a glossary and their definitions (EPUB Dictionaries and Glossaries 1.0, § 3.1). */
const glossed: Adapter = ({ name, attributes }) => {
  const type = name === 'dt' ? 'glossterm' : 'glossdef';
  if (attributes['class']?.split(' ').includes(type)) attributes['epub:type'] = type;
};

/** A work of the list of references; `doc-biblioentry` is deprecated (DPUB-ARIA 1.1): the list says what it is. */
const reference: Adapter = ({ attributes }) => {
  if (attributes['class'] === 'reference') attributes['epub:type'] = 'biblioentry';
};

const mathematics: Adapter = ({ attributes }) => {
  attributes['xmlns'] = 'http://www.w3.org/1998/Math/MathML';
};

const adapters: Readonly<Record<string, Adapter>> = {
  a: link,
  aside,
  dd: glossed,
  dt: glossed,
  img: picture,
  input: checkbox,
  li: reference,
  div: licenceBox,
  hr: sceneBreak,
  math: mathematics,
};
