import type { Element, Root } from 'xast';
import { attribute, elements } from '../epub/select.js';
import { textOf } from '../text.js';
import { finding, type SaidOfBook, uuidIn } from './said-of-book.js';

/** What the entries of an Atom or OPDS 1.2 feed say: the notice, and the licence as a link (RFC 4287 § 4.2.10, RFC 4946 § 3). */
export const saidInFeed = (path: string, feed: Root): readonly SaidOfBook[] =>
  elements(feed, 'entry').flatMap((entry) => {
    const [identifier = ''] = textsOf(entry, 'id');
    if (!identifier.startsWith('urn:uuid:')) return [];
    const licenses = elements(entry, 'link').filter((link) => attribute(link, 'rel') === 'license');
    return [
      {
        place: path === 'atom.xml' ? ('atom' as const) : ('opds-1' as const),
        uuid: uuidIn(identifier),
        findings: [
          finding(
            'license',
            `${path} link[rel=license]`,
            licenses.flatMap((link) => attribute(link, 'href') ?? []),
          ),
          finding('notice', `${path} rights`, textsOf(entry, 'rights')),
        ],
      },
    ];
  });

/** Texts of the elements of this name. */
const textsOf = (within: Element, name: string): readonly string[] =>
  elements(within, name).map((element) => textOf(element).trim());
