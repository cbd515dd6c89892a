import { toString as toText } from 'hast-util-to-string';
import { attribute, hasToken, type Page } from './page.js';

/** One RDFa statement, as far as the editions make any: literal or address, about the nearest `about`. */
export interface Statement {
  /** Absent: the page itself. */
  readonly subject?: string;
  /** `cc:attributionName`, `license`. */
  readonly property: string;
  readonly value: string;
}

/** The statements of a page's body: `property` with its text, content or address, and `rel="license"` (RDFa Core 1.1, § 7.5). */
export const statements = ({ elements }: Page): readonly Statement[] =>
  elements.flatMap(({ element, within }) => {
    const about = [...within, element].findLast((one) => attribute(one, 'about') !== undefined);
    const subject = about && attribute(about, 'about');
    const property = attribute(element, 'property');
    const href = attribute(element, 'href');
    const isText = element.tagName === 'a' && property === 'cc:attributionName';
    const value = attribute(element, 'content') ?? (isText ? undefined : href) ?? toText(element);
    const isAnchor = element.tagName === 'a';
    return [
      ...(property !== undefined ? [{ property, value }] : []),
      ...(isAnchor && hasToken(element, 'rel', 'license') ? [{ property: 'license', value: href ?? '' }] : []),
    ].map((statement) => ({ ...statement, ...(subject !== undefined && { subject }) }));
  });
