import { rule } from '../../rule.js';

/** Rules about what the dialect adds to Markdown: directives and formulas. */
export const directivesRules = {
  'unknown-directive': rule<{ name: string; known: string }>({
    severity: 'warning',
    reason: {
      fr: ({ name }) => `Le format ne connaît pas la directive \`${name}\` ; son texte est gardé tel quel.`,
      en: ({ name }) => `The format knows no directive \`${name}\`; its text is kept as it is.`,
    },
    remedy: {
      fr: ({ known }) => `Directives connues : ${known}. Pour écrire un deux-points ordinaire, mettez \`\\\` devant.`,
      en: ({ known }) => `Known directives: ${known}. For an ordinary colon, put \`\\\` before it.`,
    },
  }),
  'directive-attribute-missing': rule<{ name: string; key: string }>({
    severity: 'warning',
    reason: {
      fr: ({ name, key }) => `Il manque \`${key}\` à la directive \`:${name}\`.`,
      en: ({ name, key }) => `The directive \`:${name}\` lacks \`${key}\`.`,
    },
    remedy: {
      fr: ({ name, key }) => `Écrivez \`:${name}[texte]{${key}="…"}\`.`,
      en: ({ name, key }) => `Write \`:${name}[text]{${key}="…"}\`.`,
    },
  }),
  'mathematics-error': rule<{ tex: string; reason: string }>({
    severity: 'error',
    reason: {
      fr: ({ tex, reason }) => `La formule \`${tex}\` n’est pas du TeX que l’on sache lire : ${reason}`,
      en: ({ tex, reason }) => `The formula \`${tex}\` is not TeX that can be read: ${reason}`,
    },
    remedy: {
      fr: () => 'Corrigez la formule ; si ces dollars n’en sont pas une, écrivez `\\$`.',
      en: () => 'Mend the formula; if these dollars are none, write `\\$`.',
    },
  }),
} as const;
