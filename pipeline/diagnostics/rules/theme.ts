import { rule } from '../rule.js';

/** Rules about the theme that a book asks for. */
export const themeRules = {
  'unknown-theme': rule<{ theme: string }>({
    severity: 'error',
    reason: {
      fr: ({ theme }) => `Le thème \`${theme}\` n’existe pas.`,
      en: ({ theme }) => `There is no theme \`${theme}\`.`,
    },
    remedy: {
      fr: ({ theme }) => `Retirez \`theme\` pour le thème \`communs\`, ou ajoutez \`themes/${theme}/theme.yaml\`.`,
      en: ({ theme }) => `Take \`theme\` out for the theme \`communs\`, or add \`themes/${theme}/theme.yaml\`.`,
    },
  }),
} as const;
