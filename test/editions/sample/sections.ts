import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Note, Section } from '../../../pipeline/document/document.js';

type Content = string | Element | readonly (string | Element)[];

const inline = (content: Content): ElementContent[] =>
  h('p', typeof content === 'string' ? content : [content].flat()).children as ElementContent[];
const root = (children: readonly Element[]): Root => ({ type: 'root', children: [...children] });

const call = (id: string, label: string, note: string): Element =>
  h('sup', [h('a.noteref', { id, href: `#${note}`, role: 'doc-noteref' }, label)]);

const note = (id: string, label: string, calls: Note['calls'], children: readonly Element[]): Note => ({
  id,
  label,
  calls,
  tree: root(children),
});

type Given = Pick<Section, 'id' | 'type' | 'matter' | 'title'> & Partial<Section> & { readonly shown?: false };

const section = ({ shown, ...given }: Given, children: readonly Element[]): Section => ({
  heading: shown === false ? [] : inline(given.title),
  entry: shown === false ? [] : inline(given.title),
  lang: 'fr',
  direction: 'ltr',
  inContents: true,
  headings: [],
  notes: [],
  generated: false,
  tree: root(children),
  ...given,
});

const titlePage = (): Section =>
  section(
    {
      id: 'page-de-titre',
      type: 'titlepage',
      matter: 'frontmatter',
      title: 'Page de titre',
      shown: false,
      generated: true,
      inContents: false,
    },
    [
      h('p.authors', 'Élodie Lefèvre et Jean d’Août'),
      h('h1.title', 'Le pain commun'),
      h('p.subtitle', 'Récits d’un four de village'),
      h('p.role', 'Traduction : Zoé Durand'),
      h('p.collection', 'Essais, 3'),
      h('p.publisher', 'Presses libres et Les Fours associés'),
    ],
  );

const imprint = (): Section =>
  section(
    {
      id: 'mentions-legales',
      type: 'copyright-page',
      matter: 'frontmatter',
      title: 'Mentions légales',
      generated: true,
    },
    [
      h('p.work', [h('strong', 'Le pain commun'), h('br'), 'Élodie Lefèvre et Jean d’Août']),
      h('p.copyright', '© 2026 Élodie Lefèvre'),
      h('div.licence', [
        h('p.freedoms', [h('strong', 'Ce livre est à vous.'), ' Copiez-le, traduisez-le, transformez-le.']),
        h('p.legal', [
          'Licence ',
          h(
            'a',
            { rel: ['license'], href: 'https://creativecommons.org/licenses/by-sa/4.0/' },
            'Attribution - Partage dans les mêmes conditions 4.0 International (CC BY-SA 4.0)',
          ),
          ', ',
          h(
            'a',
            { href: 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr' },
            'creativecommons.org/licenses/by-sa/4.0/deed.fr',
          ),
          '.',
        ]),
      ]),
      h('p.version', 'Version 1.2.0 du 22 novembre 2026.'),
    ],
  );

const front = (): Section[] => [
  titlePage(),
  imprint(),
  section(
    {
      id: 'dedicace',
      type: 'dedication',
      matter: 'frontmatter',
      title: 'Dédicace',
      shown: false,
      inContents: false,
      file: 'dedicace.md',
    },
    [h('p', 'À celles et ceux qui se lèvent tôt.')],
  ),
  section({ id: 'table', type: 'toc', matter: 'frontmatter', title: 'Table', generated: true, inContents: false }, []),
];

const oven = (): Section =>
  section(
    {
      id: 'le-four',
      type: 'chapter',
      matter: 'bodymatter',
      title: 'Le four & les clefs',
      heading: inline(['Le four ', '& les ', h('em', 'clefs')]),
      label: 'Chapitre 1',
      part: 'le-levain',
      byline: 'Élodie Lefèvre',
      roles: ['Traduction\u00a0: Zoé Durand'],
      file: 'four.md',
      headings: [
        {
          id: 'allumer',
          text: 'Allumer',
          depth: 2,
          children: [{ id: 'le-bois', text: 'Le bois', depth: 3, children: [] }],
        },
        { id: 'compter', text: 'Compter', depth: 2, children: [] },
      ],
      notes: [
        note('note-1', '1', ['noteref-1'], [h('p', ['L’ardoise est conservée ', h('em', 'dans'), ' le fournil.'])]),
        note(
          'note-2',
          '2',
          ['noteref-2', 'noteref-2-2'],
          [
            h('p', 'Un premier alinéa.'),
            h('p', ['Un second, avec ', h('a', { href: 'https://exemple.org/?a=1&b=2' }, 'une adresse'), '.']),
          ],
        ),
      ],
    },
    [
      h('p', ['On dit qu’un livre se tient', call('noteref-1', '1', 'note-1'), ', comme on le dit d’une maison.']),
      h('h2#allumer', 'Allumer'),
      h('p', ['Les boulanger⋅ères montent à quatre heures', call('noteref-2', '2', 'note-2'), '.']),
      h('h3#le-bois', 'Le bois'),
      h('p', ['Du hêtre, ', h('a', { href: '#la-croute' }, 'jamais du pin'), call('noteref-2-2', '2', 'note-2'), '.']),
      h('figure.figure#fig-four', [
        h('img', { src: 'images/four.jpg', alt: 'Un four rond sur fond clair.', width: 600, height: 300 }),
        h('figcaption', [
          h('span.caption', 'Figure 1. Le four du village.'),
          h('span.credit', [
            '« Le four », David Revoy (',
            h('a', { href: 'https://exemple.org/four' }, 'source'),
            '), CC BY 4.0, recadrée',
          ]),
        ]),
      ]),
      h('h2#compter', 'Compter'),
      h('table#tab-1', [
        h('caption', 'Tableau 1. Les fournées.'),
        h('thead', [h('tr', [h('th', { scope: 'col' }, 'Jour'), h('th.align-right', { scope: 'col' }, 'Pains')])]),
        h('tbody', [
          h('tr', [h('td', 'Lundi'), h('td.align-right', '40')]),
          h('tr', [h('td', 'Jeudi'), h('td.align-right', '1 280')]),
        ]),
      ]),
      h('pre', [
        h(
          'code.language-sh',
          'git commit -m "la miche, pas la mie" && git push --set-upstream origin fournee-du-jeudi-matin\n',
        ),
      ]),
      h('p', ['Voir ', h('a', { href: '#la-mie' }, 'le chapitre suivant'), '.']),
    ],
  );

const math = (): Element =>
  h('math', { display: 'block', alttext: 'm = \\frac{e}{f}' }, [
    h('mrow', [h('mi', 'm'), h('mo', '='), h('mfrac', [h('mi', 'e'), h('mi', 'f')])]),
  ]);

const crumb = (): Section =>
  section(
    {
      id: 'la-mie',
      type: 'chapter',
      matter: 'bodymatter',
      title: 'La mie',
      label: 'Chapitre 2',
      part: 'le-levain',
      file: 'mie.md',
      headings: [{ id: 'la-croute', text: 'La croûte', depth: 2, children: [] }],
      notes: [note('note-3', '1', ['noteref-3'], [h('p', 'Registre du four, 1784.')])],
    },
    [
      h('div.epigraph', [
        h('p', 'Que celui ou celle qui trouve une faute la corrige.'),
        h('p.signature', 'Registre du four'),
      ]),
      h('p.dialogue', ['—\u2002Vous les avez gardés, les livres\u202f?']),
      h('p.dialogue', ['—\u2002Gardés, non', call('noteref-3', '1', 'note-3'), '.']),
      h('hr.scene'),
      h('div.verse', [
        h('p.stanza', ['Le pain se rompt,', h('br'), 'la mie demeure,']),
        h('p.stanza', ['et l’heure', h('br'), 'répond.']),
      ]),
      h('h2#la-croute', 'La croûte'),
      h('p', [
        'La masse, ',
        math(),
        ' au ',
        h('span.sc', 'xviii'),
        'e siècle, ',
        h('abbr', { title: 'Titre, auteur, source, licence' }, 'TASL'),
        '.',
      ]),
      h('p', ['Ils disaient ', h('span', { lang: 'en', dir: 'ltr' }, 'sourdough'), ', H', h('sub', '2'), 'O.']),
      h('figure.figure', [
        h('img', { src: 'images/plan.svg', alt: 'Plan du fournil : une pièce.', width: 400, height: 200 }),
        h('figcaption', [h('span.caption', 'Figure 2. Le plan.')]),
      ]),
      h('p', [h('img', { src: 'images/Pâte levée.webp', alt: '', width: 300, height: 150 })]),
      h('blockquote', [h('p', 'Une citation.'), h('p.attribution', '— Registre du four')]),
      h('ul.contains-task-list', [
        h('li.task-list-item', [
          h('input', { type: 'checkbox', disabled: true, checked: true, ariaLabel: 'fait' }),
          ' Pétrir',
        ]),
      ]),
      h('ol', { start: 3 }, [h('li', [h('p', 'Trois')]), h('li', [h('p', 'Quatre')])]),
      h('div.note', { role: 'note' }, [h('p', ['Retour au ', h('a', { href: '#fig-four' }, 'four'), '.'])]),
      h('aside.aside', [h('p', 'En passant.')]),
    ],
  );

const back = (): Section[] => [
  section(
    { id: 'credits', type: 'other-credits', matter: 'backmatter', title: 'Crédits des images', generated: true },
    [
      h('ul', [
        h('li', [
          '« Le four », David Revoy (',
          h('a', { href: 'https://exemple.org/four' }, 'source'),
          '), sous licence ',
          h('a', { href: 'https://creativecommons.org/licenses/by/4.0/' }, 'CC BY 4.0'),
          ', recadrée.',
        ]),
      ]),
    ],
  ),
  section({ id: 'colophon', type: 'colophon', matter: 'backmatter', title: 'Colophon', generated: true }, [
    h('p', 'Composé en Source Serif 4. Version 1.2.0.'),
  ]),
];

/** The sample book's sections, with at least one of every thing that the shared tree may hold. */
export const sampleSections = (): Section[] => [
  ...front(),
  section({ id: 'le-levain', type: 'part', matter: 'bodymatter', title: 'Le levain', label: 'Première partie' }, []),
  oven(),
  crumb(),
  ...back(),
];
