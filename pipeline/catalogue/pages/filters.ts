import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Facet, FacetKind } from '../library.js';
import type { Listing } from './listing.js';
import type { View } from './view.js';

const kinds: readonly FacetKind[] = ['collection', 'language', 'license', 'subject'];

/** More chips than this and a group folds away. */
const most = 12;

/** The filters, as links to the page of each: they work everywhere and can be kept or sent. A kind that tells no two books apart is left out. */
export const filters = (view: View, listing: Listing): Element[] => {
  const { entries, facets } = view.library;
  const groups = kinds
    .map((kind) => ({ kind, members: facets.filter((facet) => facet.kind === kind) }))
    .filter(({ members }) => members.some((facet) => facet.entries.length < entries.length));
  if (groups.length === 0) return [];
  return [
    h('div', { className: ['filters'] }, [
      h(
        'p',
        h(
          'a',
          { className: ['chip'], href: view.page('index.html'), ...(!listing.facet && { ariaCurrent: 'true' }) },
          `${view.words.all} (${entries.length})`,
        ),
      ),
      ...groups.map(({ kind, members }) => group(view, kind, members, listing)),
    ]),
  ];
};

const group = (view: View, kind: FacetKind, members: readonly Facet[], { facet: current }: Listing): Element => {
  const name = view.words.facets[kind];
  const chips = h(
    'ul',
    { ariaLabel: name },
    members.map((facet) => h('li', chip(view, facet, facet === current))),
  );
  if (members.length <= most)
    return h('div', { className: ['filter'] }, [h('span', { className: ['filter-name'] }, name), chips]);
  return h('details', { className: ['filter'], open: current?.kind === kind }, [
    h('summary', `${name} (${members.length})`),
    chips,
  ]);
};

const chip = (view: View, facet: Facet, isCurrent: boolean): Element =>
  h(
    'a',
    {
      className: ['chip'],
      href: view.page(`${view.library.folder}/${facet.name}.html`),
      ...(isCurrent && { ariaCurrent: 'true' }),
    },
    `${facet.label(view.words)} (${facet.entries.length})`,
  );
