import type { Element } from 'xast';
import type { OpenedPublication, XmlDocument } from '../publication.js';
import { allElements, attribute } from '../select.js';

/** What an address in a document of the publication leads to. */
export interface Target {
  /** Path in the zip. */
  readonly path: string;
  /** Without `#`; absent when the address has none. */
  readonly fragment?: string;
}

/** Where every element with an id is: `OEBPS/le-four.xhtml#fig-four` → the element. */
export type Places = ReadonlyMap<string, Element>;

/** Every element with an id of the content documents and of the navigation document. */
export const placesOf = ({ spine, navigation }: OpenedPublication): Places => {
  const documents = navigation && !spine.includes(navigation) ? [...spine, navigation] : spine;
  return new Map(
    documents.flatMap(({ path, tree }) =>
      allElements(tree).flatMap((element): [string, Element][] => {
        const id = attribute(element, 'id');
        return id === undefined ? [] : [[`${path}#${id}`, element]];
      }),
    ),
  );
};

/** Whether an address leaves the publication. */
export const isElsewhere = (address: string): boolean => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** Where an address leads, read from the document that holds it. */
export const targetOf = (address: string, { path }: Pick<XmlDocument, 'path'>): Target => {
  const { pathname, hash } = new URL(address, `zip:///${path}`);
  return {
    path: decodeURIComponent(pathname).replace(/^\/+/, ''),
    ...(hash && { fragment: decodeURIComponent(hash.slice(1)) }),
  };
};

/** Whether there is something at a target. */
export const leads = ({ path, fragment }: Target, names: ReadonlySet<string>, places: Places): boolean =>
  names.has(path) && (fragment === undefined || places.has(`${path}#${fragment}`));
