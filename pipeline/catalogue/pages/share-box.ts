import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CatalogueEntry } from '../entry.js';
import { absolute, bookPath, type View } from './view.js';

/**
 * How to pass the book on: its address, a mail, and what the reader's device offers. Nothing here belongs to another
 * site. Where the site has no address yet, only the script knows one: it shows the box.
 */
export const shareBox = (view: View, entry: CatalogueEntry): Element => {
  const { words } = view;
  const address = absolute(view.library, bookPath(entry));
  const mail = `mailto:?subject=${encodeURIComponent(entry.title)}&body=${encodeURIComponent(address ?? '')}`;
  return h(
    'section',
    { className: ['share'], ariaLabelledBy: 'share', hidden: address === undefined, dataTitle: entry.title },
    [
      h('h2', { id: 'share', className: ['section-title'] }, words.share.title),
      h('p', h('a', { className: ['address'], href: address ?? '' }, address ?? '')),
      h('p', { className: ['actions'] }, [
        ...(address === undefined
          ? []
          : [h('a', { className: ['button', 'plain'], href: mail }, words.share.mail), ' ']),
        h(
          'button',
          { type: 'button', className: ['button', 'plain', 'copy'], hidden: true, dataDone: words.copied },
          words.share.copy,
        ),
        ' ',
        h('button', { type: 'button', className: ['button', 'plain', 'send'], hidden: true }, words.share.send),
      ]),
      h('p', { className: ['small'] }, words.share.note),
    ],
  );
};
