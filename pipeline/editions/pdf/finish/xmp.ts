import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { ArchiveLevel, Contributor } from '../../../book/book.js';
import type { Attribution, License, LicenseExpression } from '../../../rights/rights.js';
import type { Facts } from './facts.js';
import { extensionNamespaces, extensionSchemas } from './xmp-extensions.js';

/** The standards that a file says it keeps to. */
export interface Claims {
  /** PDF/UA-1 (ISO 14289-1, § 5). */
  readonly accessible: boolean;
  /** PDF/A (ISO 19005-2 and 3, § 6.6.4). */
  readonly archive?: ArchiveLevel;
}

type Node = ReturnType<typeof x>;

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:xmpMM': 'http://ns.adobe.com/xap/1.0/mm/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
  'xmlns:cc': 'http://creativecommons.org/ns#',
  'xmlns:pdfuaid': 'http://www.aiim.org/pdfua/ns/id/',
};

/**
 * The book's metadata and its rights record as an XMP packet (ISO 16684-1; ccREL, § 6.2).
 */
export const xmpPacket = (facts: Facts, { accessible, archive }: Claims): string => {
  const description = x(
    'rdf:Description',
    { 'rdf:about': '', ...namespaces, ...(archive && { ...extensionNamespaces, ...archiveNamespace }) },
    [
      ...dublinCore(facts),
      ...rights(facts),
      ...file(facts),
      ...(accessible ? [x('pdfuaid:part', '1')] : []),
      ...(archive ? [...archiveClaim(archive), extensionSchemas(facts.book.rights.license)] : []),
    ],
  );
  const packet = x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
    x('rdf:RDF', { 'xmlns:rdf': namespaces['xmlns:rdf'] }, [description]),
  ]);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${toXml(packet)}\n<?xpacket end="r"?>`;
};

const archiveNamespace = { 'xmlns:pdfaid': 'http://www.aiim.org/pdfa/ns/id/' };

/** `A-3u`: part 3, level U. */
const archiveClaim = (level: ArchiveLevel): Node[] => [
  x('pdfaid:part', level.slice(2, 3)),
  x('pdfaid:conformance', level.slice(3).toUpperCase()),
];

const dublinCore = ({ book, blurb }: Facts): Node[] => {
  const { identifiers, contributors } = book;
  const urn = `urn:uuid:${identifiers.uuid}`;
  const further = [
    ...(identifiers.isbn?.pdf ? [`urn:isbn:${identifiers.isbn.pdf}`] : []),
    ...(identifiers.doi ? [`doi:${identifiers.doi}`] : []),
  ];
  return [
    x('dc:format', 'application/pdf'),
    inLanguage('dc:title', book.title, book.lang),
    ...(book.subtitle ? [inLanguage('dcterms:alternative', book.subtitle, book.lang)] : []),
    list('dc:creator', 'Seq', names(contributors, true)),
    ...bagOf('dc:contributor', names(contributors, false)),
    ...bagOf('dc:publisher', book.publishers),
    list('dc:language', 'Bag', [book.lang]),
    list('dc:date', 'Seq', [book.published]),
    ...(blurb ? [inLanguage('dc:description', blurb, book.lang)] : []),
    ...bagOf(
      'dc:subject',
      book.subjects.map(({ term }) => term),
    ),
    x('dc:identifier', urn),
    list('xmp:Identifier', 'Bag', [urn, ...further]),
    ...(book.source ? [x('dc:source', book.source)] : []),
  ];
};

const names = (contributors: readonly Contributor[], authors: boolean): readonly string[] =>
  contributors.filter(({ roles }) => roles.includes('aut') === authors).map(({ name }) => name);

const rights = ({ book, pictures, texts, bookPage }: Facts): Node[] => {
  const { license, notice, holder, year, attributionName, attributionUrl } = book.rights;
  const publicDomain = license.licenses.every(({ kind }) => kind.startsWith('public-domain'));
  const parts = [
    ...pictures.flatMap(({ attribution }) => (attribution ? [part('StillImage', attribution)] : [])),
    ...texts.map(({ id, attribution }) => part('Text', attribution, id)),
  ];
  return [
    inLanguage('dc:rights', notice, book.lang),
    x('xmpRights:Marked', publicDomain ? 'False' : 'True'),
    ...(bookPage ? [x('xmpRights:WebStatement', bookPage)] : []),
    inLanguage('xmpRights:UsageTerms', usageTerms(license, book.lang), book.lang),
    list('xmpRights:Owner', 'Bag', [holder]),
    x('dcterms:dateCopyrighted', String(year)),
    ...licenseNodes(license),
    x('cc:attributionName', attributionName),
    ...(attributionUrl ? [x('cc:attributionURL', { 'rdf:resource': attributionUrl })] : []),
    ...(parts.length > 0 ? [x('dcterms:hasPart', [x('rdf:Bag', parts)])] : []),
  ];
};

/**
 * A picture or a text under its own licence, with its author: the book's licence is not its own. All in one namespace: the
 * fields of a value of PDF/A are (ISO 19005-3, § 6.6.2.3.3).
 *
 * @param type A term of the DCMI Type Vocabulary.
 * @param id Of a text: the named destination where it begins.
 */
const part = (type: 'StillImage' | 'Text', { title, author, source, license }: Attribution, id?: string): Node =>
  x('rdf:li', { 'rdf:parseType': 'Resource' }, [
    x('dcterms:type', type),
    ...(id ? [x('dcterms:identifier', id)] : []),
    ...(title ? [x('dcterms:title', title)] : []),
    x('dcterms:creator', author),
    x('dcterms:license', [x('rdf:Bag', license.licenses.map(licenseItem))]),
    ...(source ? [x('dcterms:source', source)] : []),
  ]);

/** One licence as a resource; several as a bag of them; a licence without an address by its identifier. */
const licenseNodes = ({ licenses }: LicenseExpression): Node[] => {
  const [first, second] = licenses;
  if (!second) return [first.uri ? x('cc:license', { 'rdf:resource': first.uri }) : x('cc:license', first.id)];
  return [x('cc:license', [x('rdf:Bag', licenses.map(licenseItem))])];
};

const licenseItem = ({ uri, id }: License): Node => (uri ? x('rdf:li', { 'rdf:resource': uri }) : x('rdf:li', id));

const usageTerms = ({ licenses }: LicenseExpression, lang: string): string =>
  licenses
    .map(({ name, shortName }) => `${name[lang.toLowerCase().startsWith('fr') ? 'fr' : 'en']} (${shortName})`)
    .join(' / ');

const file = ({ book, generator }: Facts): Node[] => {
  const instant = `${book.published}T00:00:00Z`;
  return [
    x('xmp:CreateDate', instant),
    x('xmp:ModifyDate', instant),
    x('xmp:MetadataDate', instant),
    x('xmp:CreatorTool', generator),
    x('pdf:Producer', generator),
    x('xmpMM:DocumentID', `uuid:${book.identifiers.uuid}`),
    x('xmpMM:VersionID', book.version),
  ];
};

const list = (name: string, kind: 'Seq' | 'Bag', values: readonly string[]): Node =>
  x(name, [
    x(
      `rdf:${kind}`,
      values.map((value) => x('rdf:li', value)),
    ),
  ]);

const bagOf = (name: string, values: readonly string[]): Node[] =>
  values.length > 0 ? [list(name, 'Bag', values)] : [];

const inLanguage = (name: string, value: string, lang: string): Node =>
  x(name, [x('rdf:Alt', [x('rdf:li', { 'xml:lang': 'x-default' }, value), x('rdf:li', { 'xml:lang': lang }, value)])]);
