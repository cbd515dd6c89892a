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
  'myst-directive-kept': rule<{ name: string }>({
    severity: 'warning',
    reason: {
      fr: ({ name }) =>
        `La directive \`{${name}}\` de MyST n’a pas d’équivalent ici ; elle est imprimée comme du code.`,
      en: ({ name }) => `The directive \`{${name}}\` of MyST has no equivalent here; it is printed as code.`,
    },
    remedy: {
      fr: () => 'Mettez à sa place ce qu’elle devait donner : un tableau, une liste, une note `:::note`.',
      en: () => 'Put in its place what it was to give: a table, a list, a note `:::note`.',
    },
  }),
  'code-not-run': rule<{ count: number }>({
    severity: 'warning',
    reason: {
      fr: ({ count }) =>
        `${count > 1 ? `${count} blocs de ce fichier sont des programmes` : 'Un bloc de ce fichier est un programme'} pour Quarto, knitr ou Jupyter : rien ne s’exécute ici, le livre n’en a pas les résultats.`,
      en: ({ count }) =>
        `${count > 1 ? `${count} blocks of this file are programs` : 'A block of this file is a program'} for Quarto, knitr or Jupyter: nothing runs here, the book has none of the results.`,
    },
    remedy: {
      fr: () =>
        'Faites-les exécuter d’abord (`quarto render --to gfm`, `knitr::knit`) et mettez dans le livre le Markdown et les images obtenus.',
      en: () =>
        'Have them run first (`quarto render --to gfm`, `knitr::knit`) and put into the book the Markdown and the pictures that come out.',
    },
  }),
  'program-line-removed': rule<{ line: string }>({
    severity: 'warning',
    reason: {
      fr: ({ line }) => `\`${line}\` est du programme (MDX) : un livre n’exécute rien, le passage est retiré.`,
      en: ({ line }) => `\`${line}\` is a program (MDX): a book runs nothing, the passage is removed.`,
    },
    remedy: {
      fr: () => 'Retirez ces lignes ; dans un exemple, mettez-les dans un bloc de code.',
      en: () => 'Remove these lines; in an example, put them into a block of code.',
    },
  }),
  'contents-list-removed': rule<{ written: string }>({
    severity: 'info',
    reason: {
      fr: ({ written }) => `\`${written}\` donne une table des matières : le livre a la sienne, celle-ci est retirée.`,
      en: ({ written }) => `\`${written}\` gives a table of contents: the book has its own, this one is removed.`,
    },
    remedy: {
      fr: () => 'Rien à faire ; dans un exemple, mettez-le entre accents graves.',
      en: () => 'Nothing to do; in an example, put it between backquotes.',
    },
  }),
  'icons-removed': rule<{ count: number }>({
    severity: 'info',
    reason: {
      fr: ({ count }) =>
        count > 1
          ? `Les icônes de Material pour MkDocs ne sont pas dans un livre : ${count} passages du fichier les perdent.`
          : 'Une icône de Material pour MkDocs n’est pas dans un livre : elle est retirée.',
      en: ({ count }) =>
        count > 1
          ? `The icons of Material for MkDocs are not in a book: ${count} passages of the file lose theirs.`
          : 'An icon of Material for MkDocs is not in a book: it is removed.',
    },
    remedy: {
      fr: () => 'Relisez ces passages : si l’icône disait quelque chose, écrivez-le en mots, ou mettez une image.',
      en: () => 'Read these passages again: if the icon said something, say it in words, or put a picture.',
    },
  }),
  'box-empty': rule({
    severity: 'warning',
    reason: {
      fr: () => 'Cet encadré n’entoure aucun texte.',
      en: () => 'This box surrounds no text.',
    },
    remedy: {
      fr: () => 'Décalez son texte de quatre espaces sous `!!! note`, ou mettez-le entre `:::note` et `:::`.',
      en: () => 'Indent its text by four spaces under `!!! note`, or put it between `:::note` and `:::`.',
    },
  }),
  'wiki-link-unknown': rule<{ target: string }>({
    severity: 'warning',
    reason: {
      fr: ({ target }) => `\`[[${target}]]\` ne nomme aucun chapitre ni aucun titre du livre ; seuls ses mots restent.`,
      en: ({ target }) => `\`[[${target}]]\` names no chapter and no heading of the book; only its words stay.`,
    },
    remedy: {
      fr: () =>
        'Donnez le nom d’un fichier ou d’un titre du livre, ou écrivez `[mots](chapitre.md#titre)` ; dans un exemple, mettez-le entre accents graves.',
      en: () =>
        'Give the name of a file or of a heading of the book, or write `[words](chapter.md#heading)`; in an example, put it between backquotes.',
    },
  }),
  'cross-reference-unknown': rule<{ written: string }>({
    severity: 'warning',
    reason: {
      fr: ({ written }) => `Le renvoi \`${written}\` ne nomme rien dans le livre ; il est imprimé tel quel.`,
      en: ({ written }) => `The reference \`${written}\` names nothing in the book; it is printed as it is.`,
    },
    remedy: {
      fr: () =>
        'Donnez cette ancre à un titre, une figure, un tableau ou une équation : `{#fig-canard}` ; ce qu’un programme aurait produit doit être mis dans le livre.',
      en: () =>
        'Give this anchor to a heading, a figure, a table or an equation: `{#fig-duck}`; what a program would have made must be put into the book.',
    },
  }),
  'dialogue-from-list': rule<{ lists: number }>({
    severity: 'info',
    reason: {
      fr: () => 'Ces listes sont des dialogues tapés avec des traits d’union : chaque ligne y commence par un tiret.',
      en: () => 'These lists are dialogues typed with hyphens: each line of them begins with a dash.',
    },
    remedy: {
      fr: ({ lists }) =>
        `Rien à faire (${lists} en tout) ; le mieux est d’écrire \`—\` dans le manuscrit. Pour une vraie liste, mettez \`*\`.`,
      en: ({ lists }) =>
        `Nothing to do (${lists} in all); it is best to write \`—\` in the manuscript. For a real list, write \`*\`.`,
    },
  }),
  'formula-not-closed': rule({
    severity: 'warning',
    reason: {
      fr: () => 'Les dollars `$$` ouvrent une formule que rien ne ferme ; ils sont imprimés tels quels.',
      en: () => 'The dollars `$$` open a formula that nothing closes; they are printed as they are.',
    },
    remedy: {
      fr: () => 'Mettez `$$` seul sur une ligne après la formule ; pour de vrais dollars, écrivez `\\$\\$`.',
      en: () => 'Put `$$` alone on a line after the formula; for real dollars, write `\\$\\$`.',
    },
  }),
  'hand-notes': rule<{ notes: number }>({
    severity: 'info',
    reason: {
      fr: ({ notes }) => `Ces ${notes} paragraphes numérotés à la main sont devenus les notes que le texte appelle.`,
      en: ({ notes }) => `These ${notes} paragraphs numbered by hand have become the notes that the text calls.`,
    },
    remedy: {
      fr: () => 'Rien à faire ; le mieux est d’écrire `[^1]` dans le texte et `[^1]:` devant la note.',
      en: () => 'Nothing to do; it is best to write `[^1]` in the text and `[^1]:` before the note.',
    },
  }),
  'print-command-removed': rule<{ command: string }>({
    severity: 'info',
    reason: {
      fr: ({ command }) => `La commande \`${command}\` ne parle qu’à une imprimante ; elle est retirée.`,
      en: ({ command }) => `The command \`${command}\` speaks to a printer only; it is taken out.`,
    },
    remedy: {
      fr: () => 'Rien à faire : le thème compose les pages. Pour un changement de scène, écrivez `***`.',
      en: () => 'Nothing to do: the theme lays out the pages. For a change of scene, write `***`.',
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
  'badges-removed': rule<{ count: number }>({
    severity: 'info',
    reason: {
      fr: ({ count }) =>
        count > 1
          ? `${count} badges d’une page web sont retirés : l’état d’un site n’a pas de sens dans un livre.`
          : 'Un badge d’une page web est retiré de ce titre : l’état d’un site n’a pas de sens dans un livre.',
      en: ({ count }) =>
        count > 1
          ? `${count} badges of a web page are removed: the state of a site means nothing in a book.`
          : 'A badge of a web page is removed from this heading: the state of a site means nothing in a book.',
    },
    remedy: {
      fr: () => 'Rien à faire ; le mieux est de les retirer du manuscrit.',
      en: () => 'Nothing to do; it is best to take them out of the manuscript.',
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
