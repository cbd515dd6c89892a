import type { Attribution, LicenseExpression, RightsRecord } from '../../../rights/rights.js';
import { line, meta, refine } from './element.js';

/** An item of the manifest that is not, or not only, the authors' own. */
export interface CreditedItem {
  /** Id in the manifest. */
  readonly id: string;
  readonly attribution: Attribution;
}

/**
 * The rights record as data: Dublin Core terms for the work, ccREL for who and where, and for each third-party
 * picture its author, source and licence. The prefix `cc` is declared on the package element.
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

const itemRights = ({ id, attribution }: CreditedItem): readonly string[] => {
  const unaddressed = attribution.license.licenses.filter(({ uri }) => uri === undefined);
  return [
    refine(id, 'cc:attributionName', attribution.author),
    ...(attribution.title ? [refine(id, 'dcterms:title', attribution.title)] : []),
    ...(attribution.source ? [refine(id, 'dcterms:source', attribution.source)] : []),
    ...unaddressed.map((license) => refine(id, 'dcterms:license', license.id)),
    ...licenseLinks(attribution.license, `#${id}`),
  ];
};
