import { rule } from '../rule.js';

/** Rules on bibliographies and citations. */
export const citationRules = {
  'bibliography-format': rule<{ path: string }>({
    severity: 'error',
    reason: {
      fr: ({ path }) => `\`${path}\` n’est pas une bibliographie que l’on sache lire.`,
      en: ({ path }) => `\`${path}\` is no bibliography that can be read.`,
    },
    remedy: {
      fr: () => 'Donnez du BibTeX (`.bib`), du CSL-JSON (`.json`) ou du CSL-YAML (`.yaml`) : Zotero exporte les trois.',
      en: () => 'Give BibTeX (`.bib`), CSL-JSON (`.json`) or CSL-YAML (`.yaml`): Zotero exports all three.',
    },
  }),
  'bibliography-not-a-list': rule({
    severity: 'error',
    reason: {
      fr: () => 'Cette bibliographie n’est pas une liste d’œuvres.',
      en: () => 'This bibliography is no list of works.',
    },
    remedy: {
      fr: () => 'Donnez une liste CSL-JSON (`[{ "id": …, "type": … }]`), ou, en YAML, une liste sous `references`.',
      en: () => 'Give a CSL-JSON list (`[{ "id": …, "type": … }]`) or, in YAML, a list under `references`.',
    },
  }),
  'bibliography-entry-broken': rule<{ reason: string }>({
    severity: 'warning',
    reason: {
      fr: ({ reason }) => `Cette entrée de la bibliographie ne se lit pas (${reason}) ; les autres sont gardées.`,
      en: ({ reason }) => `This entry of the bibliography cannot be read (${reason}); the others are kept.`,
    },
    remedy: {
      fr: () => 'Voyez les accolades, les guillemets et les virgules ; en CSL, une œuvre a un `id` et un `type`.',
      en: () => 'Look at braces, quotes and commas; in CSL a work has an `id` and a `type`.',
    },
  }),
  'bibliography-entry-type': rule<{ key: string; type: string; nearest: string }>({
    severity: 'warning',
    reason: {
      fr: ({ key, type }) =>
        `\`@${type}\` n’est pas un type d’entrée de BibTeX ; \`${key}\` est pris pour un document.`,
      en: ({ key, type }) => `\`@${type}\` is no entry type of BibTeX; \`${key}\` is taken for a document.`,
    },
    remedy: {
      fr: ({ nearest }) =>
        nearest === ''
          ? 'Les plus usuels : book, article, incollection, online, thesis, report, misc.'
          : `Vouliez-vous dire \`@${nearest}\` ?`,
      en: ({ nearest }) =>
        nearest === ''
          ? 'The most usual: book, article, incollection, online, thesis, report, misc.'
          : `Did you mean \`@${nearest}\`?`,
    },
  }),
  'bibliography-key-doubled': rule<{ key: string; file: string }>({
    severity: 'warning',
    reason: {
      fr: ({ key, file }) => `La clef \`${key}\` est déjà celle d’une œuvre de \`${file}\` ; la première compte.`,
      en: ({ key, file }) => `The key \`${key}\` is already that of a work in \`${file}\`; the first one counts.`,
    },
    remedy: {
      fr: () => 'Donnez une autre clef à l’une des deux, ou retirez-la.',
      en: () => 'Give one of the two another key, or remove it.',
    },
  }),
  'citation-unknown': rule<{ key: string; nearest: string }>({
    severity: 'error',
    reason: {
      fr: ({ key }) => `Aucune œuvre de la bibliographie n’a la clef \`${key}\`.`,
      en: ({ key }) => `No work of the bibliography has the key \`${key}\`.`,
    },
    remedy: {
      fr: ({ key, nearest }) =>
        `${nearest === '' ? 'Ajoutez-la à la bibliographie' : `Vouliez-vous dire ${nearest} ? Sinon, ajoutez-la`} ; si ce n’est pas une citation, écrivez \`\\@${key}\`.`,
      en: ({ key, nearest }) =>
        `${nearest === '' ? 'Add it to the bibliography' : `Did you mean ${nearest}? If not, add it`}; if this is no citation, write \`\\@${key}\`.`,
    },
  }),
  'citation-without-bibliography': rule<{ written: string }>({
    severity: 'warning',
    reason: {
      fr: ({ written }) =>
        `\`${written}\` se lit comme une citation, mais le livre n’a pas de bibliographie : le texte reste tel quel.`,
      en: ({ written }) =>
        `\`${written}\` reads like a citation, but the book has no bibliography: the text stays as it is.`,
    },
    remedy: {
      fr: () =>
        'Donnez le fichier dans `book.md` : `bibliography: references.bib` ; pour garder ces caractères, écrivez `\\[`.',
      en: () => 'Name the file in `book.md`: `bibliography: references.bib`; to keep these characters, write `\\[`.',
    },
  }),
  'citation-style-unknown': rule<{ style: string; nearest: string; known: string }>({
    severity: 'error',
    reason: {
      fr: ({ style }) => `Le style de citation \`${style}\` n’est pas livré avec le programme.`,
      en: ({ style }) => `The citation style \`${style}\` does not come with the program.`,
    },
    remedy: {
      fr: ({ nearest, known }) =>
        `${nearest === '' ? '' : `Vouliez-vous dire \`${nearest}\` ? `}Mettez dans le dossier du livre le fichier \`.csl\` (zotero.org/styles en a dix mille) et son chemin ici, ou prenez l’un de ceux-ci : ${known}.`,
      en: ({ nearest, known }) =>
        `${nearest === '' ? '' : `Did you mean \`${nearest}\`? `}Put the \`.csl\` file into the book’s folder (zotero.org/styles has ten thousand) and its path here, or take one of these: ${known}.`,
    },
  }),
  'citation-style-invalid': rule<{ reason: string }>({
    severity: 'error',
    reason: {
      fr: ({ reason }) => `Ce style de citation ne peut pas servir : ${reason}`,
      en: ({ reason }) => `This citation style cannot be used: ${reason}`,
    },
    remedy: {
      fr: () =>
        'Il faut un style CSL 1.0 indépendant ; un style dépendant nomme celui qu’il faut prendre (`independent-parent`).',
      en: () =>
        'It takes an independent CSL 1.0 style; a dependent one names the style to take (`independent-parent`).',
    },
  }),
  'references-uncited': rule<{ count: number; keys: string }>({
    severity: 'info',
    reason: {
      fr: ({ count, keys }) =>
        count === 1
          ? `Une œuvre de ce fichier n’est pas citée : ${keys}.`
          : `${count} œuvres de ce fichier ne sont pas citées : ${keys}.`,
      en: ({ count, keys }) =>
        count === 1
          ? `One work of this file is not cited: ${keys}.`
          : `${count} works of this file are not cited: ${keys}.`,
    },
    remedy: {
      fr: () => 'Rien à faire si c’est voulu ; `nocite` dans `book.md` les met dans la bibliographie.',
      en: () => 'Nothing to do if this is meant; `nocite` in `book.md` puts them into the list of references.',
    },
  }),
  'reference-incomplete': rule<{ key: string; missing: string }>({
    severity: 'info',
    reason: {
      fr: ({ key, missing }) => `L’œuvre citée \`${key}\` n’a pas tout ce qu’il faut pour la trouver : ${missing}.`,
      en: ({ key, missing }) => `The cited work \`${key}\` lacks what it takes to find it: ${missing}.`,
    },
    remedy: {
      fr: () => 'Complétez l’entrée, si l’œuvre a ce qui lui manque.',
      en: () => 'Complete the entry, if the work has what it lacks.',
    },
  }),
} as const;
