import { type Thing, valuesAt } from '../web/structured-data.js';
import { finding, type SaidOfBook, uuidIn } from './said-of-book.js';

/** What an OPDS 2.0 document says: a feed of its publications, or one publication of itself. Nothing when it is not JSON. */
export const saidInOpds2 = (path: string, json: string): readonly SaidOfBook[] => {
  const document = parsed(json);
  const list = document?.['publications'];
  if (Array.isArray(list)) return (list as Thing[]).map((publication) => said('opds-2', path, publication));
  return document && 'metadata' in document && !('navigation' in document) ? [said('publication', path, document)] : [];
};

const said = (place: 'opds-2' | 'publication', path: string, publication: Thing): SaidOfBook => {
  const links = publication['links'];
  const licenses = (Array.isArray(links) ? (links as Thing[]) : []).filter(({ rel }) => rel === 'license');
  const [identifier = ''] = valuesAt(publication, 'metadata', 'identifier');
  return {
    place,
    uuid: uuidIn(identifier),
    findings: [
      finding('title', `${path} metadata.title`, valuesAt(publication, 'metadata', 'title')),
      finding(
        'license',
        `${path} links[rel=license]`,
        licenses.map(({ href }) => String(href)),
      ),
    ],
  };
};

const parsed = (json: string): Thing | undefined => {
  try {
    return JSON.parse(json) as Thing;
  } catch {
    return undefined;
  }
};
