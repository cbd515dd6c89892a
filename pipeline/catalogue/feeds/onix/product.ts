import type { Element } from 'xast';
import { x } from 'xastscript';
import { type CatalogueEdition, type CatalogueEntry, plainCover } from '../../entry.js';
import type { Library } from '../../library.js';
import { optional } from '../xml.js';
import { productForms } from './codes.js';
import { descriptiveDetail } from './descriptive-detail.js';
import { publishingDetail } from './publishing-detail.js';

/** An edition that is a product of the book trade. */
export type Product = CatalogueEdition & { readonly format: keyof typeof productForms };

export const isProduct = (edition: CatalogueEdition): edition is Product => edition.format in productForms;

/** One edition as a product record (ONIX for Books 3.0, Product composite); blocks stand in the order of its schema. */
export const product = (library: Library, entry: CatalogueEntry, edition: Product): Element => {
  const others = entry.editions.filter(isProduct).filter(({ format }) => format !== edition.format);
  return x('Product', [
    x('RecordReference', reference(entry, edition)),
    x('NotificationType', '03'),
    ...identifiers(entry, edition),
    descriptiveDetail(entry, edition),
    collateralDetail(library, entry),
    publishingDetail(library.press, entry),
    ...(others.length > 0
      ? [
          x(
            'RelatedMaterial',
            others.map((other) => related(entry, other)),
          ),
        ]
      : []),
    productSupply(library, entry, edition),
  ]);
};

const reference = ({ identifiers: { uuid } }: CatalogueEntry, { format }: Product): string => `${uuid}-${format}`;

/** List 5: 01 the press's own, 15 ISBN-13, 06 DOI. */
const identifiers = (entry: CatalogueEntry, edition: Product): Element[] => {
  const { isbn, doi } = entry.identifiers;
  const number = edition.format === 'epub' || edition.format === 'pdf' ? isbn?.[edition.format] : undefined;
  const identifier = (type: string, value: string, name?: string): Element =>
    x('ProductIdentifier', [x('ProductIDType', type), ...optional('IDTypeName', name), x('IDValue', value)]);
  return [
    identifier('01', reference(entry, edition), 'UUID'),
    ...(number === undefined ? [] : [identifier('15', number.replaceAll('-', ''))]),
    ...(doi === undefined || number !== undefined ? [] : [identifier('06', doi)]),
  ];
};

/** The blurb (list 153: 03), and the cover where the site has an address (list 158: 01). */
const collateralDetail = ({ press: { baseUrl } }: Library, { blurb, covers, slug }: CatalogueEntry): Element => {
  const cover = plainCover({ covers });
  return x('CollateralDetail', [
    ...(blurb.text === ''
      ? []
      : [x('TextContent', [x('TextType', '03'), x('ContentAudience', '00'), x('Text', blurb.text)])]),
    ...(cover && baseUrl !== undefined
      ? [
          x('SupportingResource', [
            x('ResourceContentType', '01'),
            x('ContentAudience', '00'),
            x('ResourceMode', '03'),
            x('ResourceVersion', [x('ResourceForm', '02'), x('ResourceLink', `${baseUrl}${slug}/${cover.href}`)]),
          ]),
        ]
      : []),
  ]);
};

/** List 51: 06, the same work in another form. */
const related = (entry: CatalogueEntry, edition: Product): Element =>
  x('RelatedProduct', [x('ProductRelationCode', '06'), ...identifiers(entry, edition)]);

/** Available (list 65: 20), free of charge (list 57: 01), from the press (list 93: 01). */
const productSupply = ({ press }: Library, { slug }: CatalogueEntry, { href }: Product): Element =>
  x('ProductSupply', [
    x('SupplyDetail', [
      x('Supplier', [
        x('SupplierRole', '01'),
        x('SupplierName', press.name),
        ...(press.baseUrl === undefined
          ? []
          : [x('Website', [x('WebsiteRole', '33'), x('WebsiteLink', `${press.baseUrl}${slug}/${href}`)])]),
      ]),
      x('ProductAvailability', '20'),
      x('UnpricedItemType', '01'),
    ]),
  ]);
