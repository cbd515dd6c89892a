import { rule } from '../rule.js';

/** Rules about licences, credits and what may go into a book. */
export const rightsRules = {
  'license-unknown': rule<{ key: string; license: string; nearest: string }>({
    severity: 'error',
    reason: {
      fr: ({ key, license }) => `\`${key}\` : la licence « ${license} » n’est pas dans le registre.`,
      en: ({ key, license }) => `\`${key}\`: the licence “${license}” is not in the register.`,
    },
    remedy: {
      fr: ({ nearest }) =>
        `${nearest === '' ? '' : `Vouliez-vous dire \`${nearest}\` ? `}Écrivez un identifiant SPDX (\`CC-BY-SA-4.0\`), l’adresse d’une licence Creative Commons, ou \`LicenseRef-…\` pour une licence à part.`,
      en: ({ nearest }) =>
        `${nearest === '' ? '' : `Did you mean \`${nearest}\`? `}Write an SPDX id (\`CC-BY-SA-4.0\`), the address of a Creative Commons licence, or \`LicenseRef-…\` for a licence of its own.`,
    },
  }),
} as const;
