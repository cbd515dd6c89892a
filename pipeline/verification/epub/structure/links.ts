import type { OpenedPublication, XmlDocument } from '../publication.js';
import { allElements, attribute } from '../select.js';
import { isElsewhere, leads, type Places, targetOf } from './addresses.js';
import { type Check, type Examination, type Fault, together } from './examination.js';

/** Attributes that name elements of the same document by their ids. */
const references = ['aria-labelledby', 'aria-describedby', 'aria-details', 'headers', 'for'];

/** Every link, resource and reference leads to something; nothing is fetched from elsewhere; ids are one element's. */
export const links = (publication: OpenedPublication, places: Places): Examination => {
  const names = new Set(publication.archive.entries.map(({ name }) => name));
  const { spine, navigation } = publication;
  const documents = navigation && !spine.includes(navigation) ? [...spine, navigation] : spine;
  return together(
    ...documents.map((document) => addresses(document, names, places)),
    ...documents.map(ids),
    ...styles(publication, names),
  );
};

const addresses = (document: XmlDocument, names: ReadonlySet<string>, places: Places): Examination => {
  const faults: Fault[] = [];
  let seen = 0;
  for (const element of allElements(document.tree)) {
    for (const name of ['href', 'src', 'xlink:href', 'poster', 'data']) {
      const value = attribute(element, name);
      if (value === undefined) continue;
      seen += 1;
      const where = `${document.path} ${element.name}[${name}]`;
      if (!isElsewhere(value)) {
        if (!leads(targetOf(value, document), names, places))
          faults.push({ where, found: value, expected: 'a place in the book' });
      } else if (element.name !== 'a') faults.push({ where, found: value, expected: 'a file of the publication' });
      else if (/^(javascript|data|vbscript|file):/i.test(value))
        faults.push({ where, found: value, expected: 'a safe link' });
    }
  }
  return { seen, faults };
};

const ids = ({ path, tree }: XmlDocument): Examination => {
  const all = allElements(tree);
  const found = all.flatMap((element) => attribute(element, 'id') ?? []);
  const known = new Set(found);
  const twice = [...known].filter((id) => found.indexOf(id) !== found.lastIndexOf(id));
  const lost = all.flatMap((element) =>
    references.flatMap((name) =>
      (attribute(element, name)?.split(/\s+/) ?? [])
        .filter((id) => !known.has(id))
        .map((id) => ({ where: `${path} ${element.name}[${name}]`, found: id, expected: 'an id of this document' })),
    ),
  );
  return {
    seen: known.size,
    faults: [
      ...twice.map((id) => ({ where: `${path}#${id}`, found: 'an id given twice', expected: 'one element' })),
      ...lost,
    ],
  };
};

/** Fonts and pictures that style sheets call. */
const styles = ({ manifest, text }: OpenedPublication, names: ReadonlySet<string>): readonly Examination[] =>
  manifest
    .filter(({ mediaType }) => mediaType === 'text/css')
    .map(({ path }) => {
      const css = text(path) ?? '';
      const called = [...css.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g)].map(([, address = '']) => address);
      const lost = called.filter((address) => isElsewhere(address) || !names.has(targetOf(address, { path }).path));
      return {
        seen: called.length,
        faults: lost.map((found) => ({ where: path, found, expected: 'a file of the publication' })),
      };
    });

/** What runs or asks: a book is only read. */
export const active: Check = ({ spine }) =>
  together(
    ...spine.map(({ path, tree }): Examination => {
      const all = allElements(tree);
      const faults = all.flatMap((element): Fault[] => {
        const handlers = Object.keys(element.attributes).filter((name) => /^on[a-z]+$/i.test(name));
        const runs = /^(script|form|iframe|object|embed|input|button|textarea|select)$/.test(element.name);
        return [...(runs ? [element.name] : []), ...handlers].map((found) => ({
          where: `${path} ${element.name}`,
          found,
          expected: 'nothing that runs or asks',
        }));
      });
      return { seen: all.length, faults };
    }),
  );
