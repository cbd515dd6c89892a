import { x } from 'xastscript';
import type { LicenseExpression } from '../../../rights/rights.js';

type Node = ReturnType<typeof x>;

const aiim = 'http://www.aiim.org/pdfa/ns/';

export const extensionNamespaces = {
  'xmlns:pdfaExtension': `${aiim}extension/`,
  'xmlns:pdfaSchema': `${aiim}schema#`,
  'xmlns:pdfaProperty': `${aiim}property#`,
  'xmlns:pdfaType': `${aiim}type#`,
  'xmlns:pdfaField': `${aiim}field#`,
};

/** A property, or a field of a value: its name, the type of its value, what it tells. */
type Term = readonly [name: string, valueType: string, description: string];

/** What PDF/A must be told of the properties that XMP does not define itself (ISO 19005-2 and 3, § 6.6.2.3.3). */
export const extensionSchemas = (license: LicenseExpression): Node =>
  x('pdfaExtension:schemas', [
    x('rdf:Bag', [
      schema('DCMI Metadata Terms', 'http://purl.org/dc/terms/', 'dcterms', [
        ['alternative', 'Lang Alt', 'Subtitle'],
        ['dateCopyrighted', 'Text', 'Year of the copyright'],
        ['hasPart', 'bag Part', 'Pictures and texts under a licence of their own'],
      ]),
      schema('Creative Commons Rights Expression Language', 'http://creativecommons.org/ns#', 'cc', [
        ['license', license.licenses.length > 1 ? 'bag Text' : 'Text', 'Licence, by its address'],
        ['attributionName', 'Text', 'Name to give credit to'],
        ['attributionURL', 'Text', 'Address to give credit with'],
      ]),
      schema('PDF/UA Universal Accessibility', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', [
        ['part', 'Integer', 'Part of ISO 14289 that the file keeps to'],
      ]),
    ]),
  ]);

const partFields: readonly Term[] = [
  ['type', 'Text', 'StillImage or Text'],
  ['identifier', 'Text', 'Named destination where the text begins'],
  ['title', 'Text', 'Title'],
  ['creator', 'Text', 'Author'],
  ['license', 'bag Text', 'Licences, by their addresses'],
  ['source', 'Text', 'Where it was taken from'],
];

const schema = (title: string, uri: string, prefix: string, properties: readonly Term[]): Node =>
  resource([
    x('pdfaSchema:schema', title),
    x('pdfaSchema:namespaceURI', uri),
    x('pdfaSchema:prefix', prefix),
    sequence('pdfaSchema:property', properties.map(property)),
    ...(properties.some(([, type]) => type === 'bag Part')
      ? [sequence('pdfaSchema:valueType', [part(uri, prefix)])]
      : []),
  ]);

const property = ([name, valueType, description]: Term): Node =>
  resource([
    x('pdfaProperty:name', name),
    x('pdfaProperty:valueType', valueType),
    x('pdfaProperty:category', 'external'),
    x('pdfaProperty:description', description),
  ]);

const part = (uri: string, prefix: string): Node =>
  resource([
    x('pdfaType:type', 'Part'),
    x('pdfaType:namespaceURI', uri),
    x('pdfaType:prefix', prefix),
    x('pdfaType:description', 'A part of the book with rights of its own'),
    sequence('pdfaType:field', partFields.map(field)),
  ]);

const field = ([name, valueType, description]: Term): Node =>
  resource([x('pdfaField:name', name), x('pdfaField:valueType', valueType), x('pdfaField:description', description)]);

const sequence = (name: string, items: readonly Node[]): Node => x(name, [x('rdf:Seq', [...items])]);

const resource = (children: readonly Node[]): Node => x('rdf:li', { 'rdf:parseType': 'Resource' }, [...children]);
