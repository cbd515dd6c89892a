import type { Element, Root } from 'xast';
import { elements } from '../epub/select.js';
import { textOf } from '../text.js';
import { finding, type SaidOfBook } from './said-of-book.js';

/** Characters of a UUID (RFC 9562, section 4). */
const uuidLength = 36;

/** What the products of an ONIX message say: title, licence, and the copyright statement (ONIX for Books 3.0, P.3, P.6, P.20). */
export const saidInOnix = (path: string, message: Root): readonly SaidOfBook[] =>
  elements(message, 'Product').map((product) => {
    const [reference = ''] = textsIn(product, 'RecordReference');
    const copyright = elements(product, 'CopyrightStatement');
    const owners = copyright.flatMap((statement) => elements(statement, 'CopyrightOwner'));
    return {
      place: 'onix',
      // The reference is the UUID and the edition: `5f0a…-epub`.
      uuid: reference.slice(0, uuidLength),
      findings: [
        finding('title', `${path} TitleText`, titleOf(product)),
        finding('license', `${path} EpubLicenseExpressionLink`, licensesOf(product)),
        finding(
          'year',
          `${path} CopyrightYear`,
          copyright.flatMap((statement) => textsIn(statement, 'CopyrightYear')),
        ),
        finding(
          'holder',
          `${path} CopyrightOwner`,
          owners.flatMap((owner) => [...textsIn(owner, 'PersonName'), ...textsIn(owner, 'CorporateName')]),
        ),
      ],
    };
  });

/** Of the product itself (list 149: 01), not of the collection it belongs to. */
const titleOf = (product: Element): readonly string[] =>
  elements(product, 'TitleElement')
    .filter((title) => textsIn(title, 'TitleElementLevel').includes('01'))
    .flatMap((title) => textsIn(title, 'TitleText'));

/** Addresses for people (list 218: 01), which are the licences' own. */
const licensesOf = (product: Element): readonly string[] =>
  elements(product, 'EpubLicenseExpression')
    .filter((expression) => textsIn(expression, 'EpubLicenseExpressionType').includes('01'))
    .flatMap((expression) => textsIn(expression, 'EpubLicenseExpressionLink'));

const textsIn = (within: Element, name: string): readonly string[] =>
  elements(within, name).map((element) => textOf(element).trim());
