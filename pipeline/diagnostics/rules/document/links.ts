import { rule } from '../../rule.js';

/** Rules about links and where they lead. */
export const linksRules = {
  'broken-link': rule<{ target: string }>({
    severity: 'error',
    reason: {
      fr: ({ target }) => `Le lien vers \`${target}\` ne mène nulle part dans le livre.`,
      en: ({ target }) => `The link to \`${target}\` leads nowhere in the book.`,
    },
    remedy: {
      fr: () => 'Corrigez le nom du fichier ou de l’ancre ; une ancre se donne par `# Titre {#ancre}`.',
      en: () => 'Mend the name of the file or of the anchor; an anchor is given by `# Title {#anchor}`.',
    },
  }),
  'undefined-link': rule<{ written: string; name: string }>({
    severity: 'warning',
    reason: {
      fr: ({ written }) =>
        `\`${written}\` n’est pas un lien : son adresse n’est définie nulle part ; il est imprimé tel quel.`,
      en: ({ written }) => `\`${written}\` is no link: its address is defined nowhere; it is printed as it is.`,
    },
    remedy: {
      fr: ({ name }) =>
        `Ajoutez \`[${name}]: https://…\` au fichier ; pour ces caractères eux-mêmes, mettez \`\\\` devant le premier crochet.`,
      en: ({ name }) =>
        `Add \`[${name}]: https://…\` to the file; for these very characters, put \`\\\` before the first bracket.`,
    },
  }),
  'link-outside-book': rule<{ path: string }>({
    severity: 'warning',
    reason: {
      fr: ({ path }) =>
        `Le lien vers \`${path}\` sort du livre : ce n’est pas l’un de ses chapitres. Le texte reste, sans le lien.`,
      en: ({ path }) =>
        `The link to \`${path}\` leaves the book: this is none of its chapters. The text stays, without the link.`,
    },
    remedy: {
      fr: () => 'Ajoutez ce fichier à `contents`, ou donnez l’adresse complète (`https://…`).',
      en: () => 'Add this file to `contents`, or give the whole address (`https://…`).',
    },
  }),
  'unsafe-link': rule<{ href: string }>({
    severity: 'warning',
    reason: {
      fr: ({ href }) =>
        `Le lien \`${href.slice(0, 60)}\` est retiré : ce genre d’adresse n’a pas sa place dans un livre.`,
      en: ({ href }) => `The link \`${href.slice(0, 60)}\` is removed: this kind of address has no place in a book.`,
    },
    remedy: {
      fr: () => 'Donnez une adresse `https:`, ou une ancre du livre.',
      en: () => 'Give an `https:` address, or an anchor of the book.',
    },
  }),
  'invalid-address': rule<{ href: string }>({
    severity: 'warning',
    reason: {
      fr: ({ href }) => `\`${href}\` n’est pas une adresse valable ; le texte reste, sans le lien.`,
      en: ({ href }) => `\`${href}\` is no valid address; the text stays, without the link.`,
    },
    remedy: {
      fr: () => 'Copiez l’adresse telle que le navigateur la montre, sans espace ni saut de ligne.',
      en: () => 'Copy the address as the browser shows it, without a space or a line break.',
    },
  }),
  'vague-link': rule<{ text: string }>({
    severity: 'info',
    reason: {
      fr: ({ text }) => `Le lien « ${text} » ne dit pas où il mène.`,
      en: ({ text }) => `The link “${text}” does not say where it leads.`,
    },
    remedy: {
      fr: () =>
        'Faites un lien des mots qui nomment la chose : les lecteurs d’écran donnent la liste des liens, sans les phrases.',
      en: () => 'Make the link of the words that name the thing: screen readers list links without their sentences.',
    },
  }),
} as const;
