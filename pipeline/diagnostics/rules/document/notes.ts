import { rule } from '../../rule.js';

/** Rules about notes and their calls. */
export const notesRules = {
  'undefined-note': rule<{ name: string }>({
    severity: 'error',
    reason: {
      fr: ({ name }) => `L’appel de note \`[^${name}]\` n’a pas de note dans ce fichier.`,
      en: ({ name }) => `The note call \`[^${name}]\` has no note in this file.`,
    },
    remedy: {
      fr: ({ name }) =>
        `Ajoutez la note, \`[^${name}]: …\`, ou retirez l’appel ; pour ces caractères eux-mêmes, écrivez \`\\[^${name}]\`.`,
      en: ({ name }) =>
        `Add the note, \`[^${name}]: …\`, or remove the call; for these very characters, write \`\\[^${name}]\`.`,
    },
  }),
  'unused-note': rule<{ name: string }>({
    severity: 'warning',
    reason: {
      fr: ({ name }) => `La note \`[^${name}]\` n’est appelée nulle part ; elle ne paraît pas.`,
      en: ({ name }) => `The note \`[^${name}]\` is called nowhere; it does not appear.`,
    },
    remedy: {
      fr: ({ name }) => `Mettez \`[^${name}]\` dans le texte, ou retirez la note.`,
      en: ({ name }) => `Put \`[^${name}]\` in the text, or remove the note.`,
    },
  }),
  'duplicate-note': rule<{ name: string }>({
    severity: 'error',
    reason: {
      fr: ({ name }) => `La note \`[^${name}]\` est écrite deux fois dans ce fichier ; celle-ci ne paraîtrait pas.`,
      en: ({ name }) => `The note \`[^${name}]\` is written twice in this file; this one would not appear.`,
    },
    remedy: {
      fr: () => 'Donnez un autre nom à l’une des deux, et à ses appels.',
      en: () => 'Give one of the two another name, and its calls too.',
    },
  }),
  'definition-elsewhere': rule<{ name: string; file: string }>({
    severity: 'info',
    reason: {
      fr: ({ name, file }) => `\`[${name}]\` n’est défini que dans \`${file}\` : c’est là qu’il est pris.`,
      en: ({ name, file }) => `\`[${name}]\` is defined in \`${file}\` alone: it is taken from there.`,
    },
    remedy: {
      fr: () => 'Rien à faire ; le mieux est de mettre la définition dans le fichier qui l’emploie.',
      en: () => 'Nothing to do; it is best to put the definition into the file that uses it.',
    },
  }),
} as const;
