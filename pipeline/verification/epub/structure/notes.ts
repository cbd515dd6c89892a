import type { Element } from 'xast';
import type { OpenedPublication, XmlDocument } from '../publication.js';
import { allElements, attribute } from '../select.js';
import { type Places, targetOf } from './addresses.js';
import { type Examination, each, together } from './examination.js';

interface Linked {
  readonly element: Element;
  readonly document: XmlDocument;
}

/** Every call leads to a note; every note leads back to each of its calls. */
export const notes = ({ spine }: OpenedPublication, places: Places): Examination => {
  const all = (role: string): readonly Linked[] =>
    spine.flatMap((document) =>
      allElements(document.tree)
        .filter((element) => attribute(element, 'role') === role)
        .map((element) => ({ element, document })),
    );
  const address = ({ element, document }: Linked): string => {
    const { path, fragment } = targetOf(attribute(element, 'href') ?? '', document);
    return `${path}#${fragment ?? ''}`;
  };
  const own = ({ element, document }: Linked): string => `${document.path}#${attribute(element, 'id') ?? ''}`;
  const calls = all('doc-noteref');
  const back = new Set(all('doc-backlink').map(address));
  const called = new Set(calls.map(address));
  return together(
    each(calls, (call) => {
      const role = attribute(places.get(address(call)), 'role') ?? 'nothing';
      return [
        ...(role === 'doc-footnote' ? [] : [{ where: own(call), found: role, expected: 'a note' }]),
        ...(back.has(own(call)) ? [] : [{ where: address(call), found: 'no way back', expected: own(call) }]),
      ];
    }),
    each(all('doc-footnote'), (note) =>
      called.has(own(note)) ? [] : [{ where: own(note), found: 'never called', expected: 'a call' }],
    ),
  );
};
