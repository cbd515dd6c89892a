import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { make, text } from './made-site.js';
import { englishLoaf, loaf } from './sample-entries.js';

/**
 * The order in which the schema of ONIX for Books 3.0 wants the children of each composite. `npm run conformance`
 * checks the message against the schema itself, where that can be had.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  ONIXMessage: ['Header', 'Product'],
  Header: ['Sender', 'SentDateTime'],
  Product: [
    ...['RecordReference', 'NotificationType', 'ProductIdentifier', 'DescriptiveDetail', 'CollateralDetail'],
    ...['PublishingDetail', 'RelatedMaterial', 'ProductSupply'],
  ],
  ProductIdentifier: ['ProductIDType', 'IDTypeName', 'IDValue'],
  DescriptiveDetail: [
    ...['ProductComposition', 'ProductForm', 'ProductFormDetail', 'ProductFormFeature'],
    ...['ProductFormDescription', 'EpubTechnicalProtection'],
    ...['EpubLicense', 'Collection', 'TitleDetail', 'Contributor', 'EditionStatement', 'Language', 'Extent', 'Subject'],
  ],
  EpubLicense: ['EpubLicenseName', 'EpubLicenseExpression'],
  TitleElement: ['TitleElementLevel', 'PartNumber', 'TitleText', 'Subtitle'],
  Contributor: ['SequenceNumber', 'ContributorRole', 'PersonName', 'PersonNameInverted', 'CorporateName'],
  Extent: ['ExtentType', 'ExtentValue', 'ExtentUnit'],
  Subject: ['SubjectSchemeIdentifier', 'SubjectCode', 'SubjectHeadingText'],
  CollateralDetail: ['TextContent', 'SupportingResource'],
  PublishingDetail: ['Publisher', 'PublishingStatus', 'PublishingDate', 'CopyrightStatement'],
  SupplyDetail: ['Supplier', 'ProductAvailability', 'UnpricedItemType'],
};

/** The codes that may stand in an element, as EDItEUR's lists (issue 53) have them. */
const codes: Readonly<Record<string, RegExp>> = {
  NotificationType: /^03$/, // list 1: confirmed on publication
  ProductIDType: /^(01|06|15)$/, // list 5
  ProductComposition: /^00$/, // list 2: single component
  ProductForm: /^E[CD]$/, // list 150
  ProductFormDetail: /^E10[157]$/, // list 175
  ProductFormFeatureType: /^09$/, // list 79
  ProductFormFeatureValue: /^(1[134]|17|29|30|36|41|53)$/, // list 196
  EpubTechnicalProtection: /^00$/, // list 144: none
  EpubLicenseExpressionType: /^0[12]$/, // list 218
  CollectionType: /^10$/, // list 148
  TitleType: /^01$/, // list 15
  TitleElementLevel: /^0[12]$/, // list 149
  ContributorRole: /^(A(01|1[1-359]|32|36|47)|B0[156]|C01|E07)$/, // list 17
  LanguageRole: /^0[12]$/, // list 22
  LanguageCode: /^[a-z]{3}$/, // list 74
  ExtentType: /^(00|02|22)$/, // list 23
  ExtentUnit: /^(02|03|17)$/, // list 24
  SubjectSchemeIdentifier: /^(01|10|20|29|93)$/, // list 27
  TextType: /^03$/, // list 153
  ResourceContentType: /^01$/, // list 158
  PublishingRole: /^(01|16)$/, // list 45
  PublishingStatus: /^04$/, // list 64
  PublishingDateRole: /^01$/, // list 163
  ProductRelationCode: /^06$/, // list 51
  SupplierRole: /^01$/, // list 93
  ProductAvailability: /^20$/, // list 65
  UnpricedItemType: /^01$/, // list 57
};

const message = text(await make([loaf, englishLoaf]), 'onix.xml');
const elements: Element[] = [];
visit(fromXml(message), 'element', (element) => {
  elements.push(element);
});
const childrenOf = ({ children }: Element): string[] =>
  children.flatMap((child) => (child.type === 'element' ? [child.name] : []));
const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

describe('the ONIX message', () => {
  test('has the elements of each composite in the order of the schema', () => {
    for (const element of elements) {
      const expected = order[element.name];
      if (!expected) continue;
      const places = childrenOf(element).map((name) => expected.indexOf(name));
      expect(places, element.name).not.toContain(-1);
      expect(places, element.name).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('uses the codes of the lists, and no others', () => {
    for (const element of elements) {
      const allowed = codes[element.name];
      if (allowed) expect(textOf(element), element.name).toMatch(allowed);
    }
  });

  test('has a product for each edition but the sources, each with a record of its own that the others name', () => {
    const references = elements.filter(({ name }) => name === 'RecordReference').map(textOf);
    expect(references).toHaveLength(4);
    expect(new Set(references).size).toBe(4);
    expect(elements.filter(({ name }) => name === 'RelatedProduct')).toHaveLength(6);
  });

  test('gives to the press the book that names no publisher: the schema wants one', () => {
    const publishers = elements.filter(({ name }) => name === 'PublisherName').map(textOf);
    expect(publishers).toContain('Les Fours associés');
  });

  test('says that there is nothing, when there is', async () => {
    expect(text(await make([]), 'onix.xml')).toMatch(/<NoProduct ?\/>/);
  });

  test('tells who paid for the writing', () => {
    expect(message).toContain('<PublishingRole>16</PublishingRole>');
    expect(message).toContain('Fonds du pain');
  });
});
