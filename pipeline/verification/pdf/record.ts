import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { creditValue, type Fact, type Finding, textCreditValue } from '../prove.js';
import { textOf } from '../text.js';
import type { PdfFile } from './pdf-file.js';

const noPacket: Root = { type: 'root', children: [] };

/** What a PDF says of its rights: in its XMP packet, in its information dictionary and in its catalog. */
export const recordFindings = ({ xmp, title, lang }: PdfFile): readonly Finding[] => {
  const packet = packetOf(xmp);
  const at = (fact: Fact, name: string, values = valuesOf(packet, name)): Finding => ({
    fact,
    where: `XMP ${name}`,
    values,
  });
  return [
    { fact: 'title', where: 'Info /Title', values: [title] },
    { fact: 'language', where: 'Catalog /Lang', values: [lang] },
    at('title', 'dc:title'),
    at('language', 'dc:language'),
    at('license', 'cc:license'),
    at('holder', 'xmpRights:Owner'),
    at('year', 'dcterms:dateCopyrighted'),
    at('attribution', 'cc:attributionName'),
    at('notice', 'dc:rights'),
    at('credit', 'dcterms:hasPart', parts(packet, 'StillImage').map(credit)),
    at('text credit', 'dcterms:hasPart', parts(packet, 'Text').map(textCredit)),
  ];
};

/** The PDF/A that a file says it is: `3U`; nothing when it says none (ISO 19005-3, § 6.6.4). */
export const archiveClaim = ({ xmp }: PdfFile): string | undefined => {
  const packet = packetOf(xmp);
  return ['pdfaid:part', 'pdfaid:conformance'].flatMap((name) => valuesOf(packet, name)).join('') || undefined;
};

const packetOf = (xmp: string | undefined): Root =>
  xmp === undefined ? noPacket : fromXml(xmp.replace(/<\?xpacket[^>]*\?>/g, '').trim());

/** Every element of this name that is a property of the book itself, not of one of its parts. */
const properties = (tree: Root | Element, name: string): readonly Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    if (element.name === 'dcterms:hasPart') return 'skip';
    if (element.name === name) found.push(element);
    return undefined;
  });
  return found;
};

/** The values of a property: a resource's address, or text; of alternatives in several languages, the default one. */
const valuesOf = (tree: Root | Element, name: string): readonly string[] =>
  properties(tree, name).flatMap((property) => {
    const items = elementsIn(property, 'rdf:li');
    const chosen = items.filter(({ attributes }) => attributes['xml:lang'] === 'x-default');
    const values = chosen.length > 0 ? chosen : items.length > 0 ? items : [property];
    return values.map((value) => value.attributes['rdf:resource'] ?? textOf(value).trim());
  });

/** The parts of a type that have a credit of their own. */
const parts = (packet: Root, type: 'StillImage' | 'Text'): readonly Element[] =>
  elementsIn(packet, 'dcterms:hasPart')
    .flatMap((bag) => elementsIn(bag, 'rdf:li').filter(({ attributes }) => attributes['rdf:parseType'] === 'Resource'))
    .filter((part) => valuesOf(part, 'dcterms:type').includes(type));

const credit = (part: Element): string =>
  creditValue(valuesOf(part, 'dcterms:creator').join(), valuesOf(part, 'dcterms:license'));

const textCredit = (part: Element): string =>
  textCreditValue(
    valuesOf(part, 'dcterms:identifier').join(),
    valuesOf(part, 'dcterms:creator').join(),
    valuesOf(part, 'dcterms:license'),
  );

const elementsIn = (tree: Root | Element, name: string): readonly Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (element: Element) => {
    if (element.name === name) found.push(element);
  });
  return found;
};
