import { rule } from '../../rule.js';

/** Rules about single characters. */
export const charactersRules = {
  'forbidden-character': rule<{ code: string }>({
    severity: 'warning',
    reason: {
      fr: ({ code }) => `Un caractère invisible (${code}) est retiré : aucun livre numérique ne peut le contenir.`,
      en: ({ code }) => `An invisible character (${code}) is removed: no e-book may hold it.`,
    },
    remedy: {
      fr: () => 'Effacez-le ; il vient souvent d’un traitement de texte ou d’un terminal.',
      en: () => 'Delete it; it often comes from a word processor or a terminal.',
    },
  }),
  'inclusive-points-mixed': rule<{ sign: string; code: string; usual: string; times: number }>({
    severity: 'warning',
    reason: {
      fr: ({ sign, code, usual, times }) =>
        `Le point « ${sign} » (${code}) sépare ici les formes inclusives ; ailleurs c’est « ${usual} », ${times} fois.`,
      en: ({ sign, code, usual, times }) =>
        `The point “${sign}” (${code}) separates inclusive forms here; elsewhere it is “${usual}”, ${times} times.`,
    },
    remedy: {
      fr: ({ usual }) =>
        `Gardez le même partout ; \`typography: { inclusive: "${usual}" }\` dans \`book.md\` le fait pour les points « · » et « ⋅ ».`,
      en: ({ usual }) =>
        `Keep one throughout; \`typography: { inclusive: "${usual}" }\` in \`book.md\` does it for the points “·” and “⋅”.`,
    },
  }),
} as const;
