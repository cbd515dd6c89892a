import { rule } from '../../rule.js';

/** Rules about traces that other tools leave in a manuscript. */
export const otherToolsRules = {
  'template-tag-removed': rule<{ tag: string }>({
    severity: 'warning',
    reason: {
      fr: ({ tag }) => `\`${tag}\` vient d’un autre outil : la balise est retirée, ce qu’elle entoure est gardé.`,
      en: ({ tag }) => `\`${tag}\` comes from another tool: the tag is removed, what it surrounds is kept.`,
    },
    remedy: {
      fr: () => 'Retirez cette balise et celle qui la ferme ; dans un exemple, mettez-les entre accents graves.',
      en: () => 'Remove this tag and the one that closes it; in an example, put them between backquotes.',
    },
  }),
  'template-tag-kept': rule<{ tag: string }>({
    severity: 'warning',
    reason: {
      fr: ({ tag }) => `\`${tag}\` vient d’un autre outil et n’a pas de sens ici ; il est imprimé tel quel.`,
      en: ({ tag }) => `\`${tag}\` comes from another tool and means nothing here; it is printed as it is.`,
    },
    remedy: {
      fr: () =>
        'Retirez-le, ou mettez à sa place ce qu’il devait donner ; dans un exemple, mettez-le entre accents graves.',
      en: () => 'Remove it, or put in its place what it was to give; in an example, put it between backquotes.',
    },
  }),
  'grid-table-kept': rule({
    severity: 'warning',
    reason: {
      fr: () => 'Un tableau en grille, comme les écrit pandoc, est imprimé tel quel.',
      en: () => 'A table in a grid, as pandoc writes them, is printed as it is.',
    },
    remedy: {
      fr: () => 'Écrivez-le `| a | b |`, ou en HTML si ses cellules ont plusieurs paragraphes.',
      en: () => 'Write it `| a | b |`, or in HTML if its cells have several paragraphs.',
    },
  }),
  'include-not-followed': rule<{ path: string }>({
    severity: 'warning',
    reason: {
      fr: ({ path }) => `\`${path}\` n’est pas repris ici : la ligne est imprimée telle quelle.`,
      en: ({ path }) => `\`${path}\` is not taken in here: the line is printed as it is.`,
    },
    remedy: {
      fr: () =>
        'Mettez le fichier dans le dossier du livre, vérifiez les lignes ou l’ancre demandées, et laissez la balise seule dans son paragraphe, ou dans un bloc de code.',
      en: () =>
        'Put the file into the book’s folder, check the lines or the anchor asked for, and leave the tag alone in its paragraph, or in a block of code.',
    },
  }),
  'badge-replaced': rule<{ address: string }>({
    severity: 'warning',
    reason: {
      fr: ({ address }) =>
        `Le badge \`${address}\` est remplacé par son texte : l’état d’un site web n’a pas de sens dans un livre.`,
      en: ({ address }) =>
        `The badge \`${address}\` is replaced by its words: the state of a web site means nothing in a book.`,
    },
    remedy: {
      fr: () => 'Retirez-le, ou mettez un lien ordinaire.',
      en: () => 'Remove it, or put an ordinary link.',
    },
  }),
} as const;
