import { rule } from '../../rule.js';

/** Rules about how a text is built: anchors, headings, tables, nesting, languages. */
export const structureRules = {
  'heading-empty': rule({
    severity: 'warning',
    reason: {
      fr: () => 'Ce titre est vide : il est retiré.',
      en: () => 'This heading is empty: it is removed.',
    },
    remedy: {
      fr: () => 'Écrivez-le, ou retirez ses croisillons ; pour un changement de scène, mettez `***`.',
      en: () => 'Write it, or remove its number signs; for a change of scene, write `***`.',
    },
  }),
  'duplicate-anchor': rule<{ anchor: string }>({
    severity: 'error',
    reason: {
      fr: ({ anchor }) => `L’ancre \`${anchor}\` existe déjà dans le livre.`,
      en: ({ anchor }) => `The anchor \`${anchor}\` already exists in the book.`,
    },
    remedy: {
      fr: () => 'Une ancre n’a qu’une place dans tout le livre : donnez un autre nom à celle-ci.',
      en: () => 'An anchor has one place in the whole book: give this one another name.',
    },
  }),
  'heading-jump': rule<{ from: number; to: number; title: string; others: number }>({
    severity: 'warning',
    reason: {
      fr: ({ from, to, title, others }) =>
        `Le titre « ${title} » saute du niveau ${from} au niveau ${to} ; il est remonté d’autant${others > 0 ? `, comme ${others} autre${others > 1 ? 's' : ''} du chapitre` : ''}.`,
      en: ({ from, to, title, others }) =>
        `The heading “${title}” jumps from level ${from} to level ${to}; it is brought up${others > 0 ? `, and ${others} more of the chapter` : ''}.`,
    },
    remedy: {
      fr: ({ from }) => `Écrivez-le avec ${from + 1} dièse${from + 1 > 1 ? 's' : ''}.`,
      en: ({ from }) => `Write it with ${from + 1} number sign${from + 1 > 1 ? 's' : ''}.`,
    },
  }),
  'verse-recognised': rule<{ count: number }>({
    severity: 'info',
    reason: {
      fr: ({ count }) =>
        count > 1
          ? `${count} strophes que rien ne signale sont reconnues à leurs lignes courtes et à leurs majuscules, dont celle-ci : elles sont composées en vers.`
          : 'Cette strophe que rien ne signale est reconnue à ses lignes courtes et à ses majuscules : elle est composée en vers.',
      en: ({ count }) =>
        count > 1
          ? `${count} stanzas that nothing marks are recognised by their short lines and capitals, this one among them: they are set as verse.`
          : 'This stanza, which nothing marks, is recognised by its short lines and capitals: it is set as verse.',
    },
    remedy: {
      fr: () =>
        'Entourez un poème de `:::verse` et `:::` pour le dire ; si ce n’est pas un poème, écrivez le paragraphe sur une seule ligne.',
      en: () =>
        'Put `:::verse` and `:::` around a poem to say so; if it is not a poem, write the paragraph on one line.',
    },
  }),
  'table-without-header': rule({
    severity: 'warning',
    reason: {
      fr: () => 'Le tableau n’a pas d’en-tête : lu à voix haute, ses colonnes n’ont pas de nom.',
      en: () => 'The table has no header: read aloud, its columns have no names.',
    },
    remedy: {
      fr: () => 'Nommez les colonnes dans la première ligne (`| Nom | Prix |`, ou `<th>` en HTML).',
      en: () => 'Name the columns in the first row (`| Name | Price |`, or `<th>` in HTML).',
    },
  }),
  'foreign-passage': rule<{ language: string }>({
    severity: 'info',
    reason: {
      fr: ({ language }) => `Ce paragraphe semble être dans une autre langue (\`${language}\`), et rien ne le dit.`,
      en: ({ language }) => `This paragraph seems to be in another language (\`${language}\`), and nothing says so.`,
    },
    remedy: {
      fr: ({ language }) => `Marquez-le, pour les voix de synthèse et les césures : \`:lang[…]{lang=${language}}\`.`,
      en: ({ language }) => `Mark it, for synthetic voices and hyphenation: \`:lang[…]{lang=${language}}\`.`,
    },
  }),
  'nested-too-deep': rule({
    severity: 'error',
    reason: {
      fr: () => 'Trop de blocs ou de balises les uns dans les autres ; ce qui est plus profond est coupé.',
      en: () => 'Too many blocks or tags inside one another; what is deeper is cut.',
    },
    remedy: {
      fr: () => 'Fermez les balises HTML ouvertes, ou retirez des niveaux de citation.',
      en: () => 'Close the open HTML tags, or take levels of quotation away.',
    },
  }),
} as const;
