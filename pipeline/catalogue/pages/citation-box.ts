import type { Element } from 'hast';
import { h } from 'hastscript';
import { bibtex } from '../citation/bibtex.js';
import { cslJson } from '../citation/csl.js';
import { reference } from '../citation/iso690.js';
import type { CatalogueEntry } from '../entry.js';
import { absolute, bookPath, type View } from './view.js';

/** How to cite the book: a reference to copy, and what reference managers import. */
export const citationBox = (view: View, entry: CatalogueEntry): Element => {
  const address = entry.rights.attributionUrl ?? absolute(view.library, bookPath(entry));
  return h('section', { className: ['cite'], ariaLabelledBy: 'cite' }, [
    h('h2', { id: 'cite', className: ['section-title'] }, view.words.cite),
    h('blockquote', h('p', reference(entry, address, view.words, view.common))),
    h(
      'p',
      h(
        'button',
        { type: 'button', className: ['button', 'plain', 'copy'], hidden: true, dataDone: view.words.copied },
        view.words.copy,
      ),
    ),
    source('BibTeX', bibtex(entry, address)),
    source('CSL-JSON', cslJson(entry, address)),
  ]);
};

const source = (name: string, text: string): Element =>
  h('details', [h('summary', name), h('pre', { tabIndex: 0, role: 'group', ariaLabel: name }, h('code', text))]);
