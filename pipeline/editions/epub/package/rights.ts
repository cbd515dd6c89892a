import type { Attribution, LicenseExpression, RightsRecord } from '../../../rights/rights.js';
import { line, meta } from './element.js';

/** What is not, or not only, the authors' own: an item of the manifest, or a passage of a content document. */
export interface CreditedItem {
  /** `#document-5`, the item's id in the manifest; `le-four.xhtml#extrait`, a passage (EPUB 3.3, § 5.3.6). */
  readonly refines: string;
  readonly attribution: Attribution;
}

/**
 * The rights record as data: Dublin Core terms for the work, ccREL for who and where, and for each third-party
 * picture or text its author, source and licence. The prefix `cc` is declared on the package element.
 */
export const rights = (record: RightsRecord, lang: string, items: readonly CreditedItem[]): readonly string[] => [
  line('dc:rights', { 'xml:lang': lang }, record.notice),
  ...record.license.licenses.map(({ uri, id }) => meta('dcterms:license', uri ?? id)),
  meta('dcterms:rightsHolder', record.holder),
  meta('dcterms:dateCopyrighted', String(record.year)),
  ...licenseLinks(record.license),
  meta('cc:attributionName', record.attributionName),
  ...(record.attributionUrl ? [line('link', { rel: 'cc:attributionURL', href: record.attributionUrl })] : []),
  ...items.flatMap(itemRights),
];

const licenseLinks = ({ licenses }: LicenseExpression, refines?: string): readonly string[] =>
  licenses.flatMap(({ uri }) => (uri ? [line('link', { rel: 'cc:license', href: uri, refines })] : []));

const itemRights = ({ refines, attribution }: CreditedItem): readonly string[] => {
  const unaddressed = attribution.license.licenses.filter(({ uri }) => uri === undefined);
  return [
    meta('cc:attributionName', attribution.author, { refines }),
    ...(attribution.title ? [meta('dcterms:title', attribution.title, { refines })] : []),
    ...(attribution.source ? [meta('dcterms:source', attribution.source, { refines })] : []),
    ...unaddressed.map((license) => meta('dcterms:license', license.id, { refines })),
    ...licenseLinks(attribution.license, refines),
  ];
};
