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
  'picture-not-stamped': rule<{ path: string; why: 'format' | 'damaged' | 'too-long' }>({
    severity: 'warning',
    reason: {
      fr: ({ path, why }) =>
        `L’image \`${path}\` ne porte ni son crédit ni sa licence, et ses données privées (lieu, appareil) y restent : ${
          {
            format: 'ce format ne s’y prête pas',
            damaged: 'le fichier est abîmé',
            'too-long': 'son crédit est trop long',
          }[why]
        }.`,
      en: ({ path, why }) =>
        `The picture \`${path}\` bears neither its credit nor its licence, and keeps its private data (place, camera): ${
          {
            format: 'its format does not lend itself to it',
            damaged: 'the file is damaged',
            'too-long': 'its credit is too long',
          }[why]
        }.`,
    },
    remedy: {
      fr: ({ why }) =>
        why === 'too-long'
          ? 'Abrégez le titre, l’auteur ou les changements sous `credits`.'
          : 'Ouvrez-la dans un logiciel d’image et enregistrez-la en JPEG, PNG, WebP ou SVG.',
      en: ({ why }) =>
        why === 'too-long'
          ? 'Shorten the title, the author or the changes under `credits`.'
          : 'Open it in a picture editor and save it as JPEG, PNG, WebP or SVG.',
    },
  }),
  'credit-contradicted': rule<{ path: string; told: string; sidecar: string; file: string }>({
    severity: 'error',
    reason: {
      fr: ({ path, told, sidecar, file }) =>
        `Deux crédits de \`${path}\` se contredisent : « ${told} » ici, « ${sidecar} » dans \`${file}\`.`,
      en: ({ path, told, sidecar, file }) =>
        `Two credits of \`${path}\` contradict each other: “${told}” here, “${sidecar}” in \`${file}\`.`,
    },
    remedy: {
      fr: () => 'Retrouvez la page d’origine, puis corrigez l’un des deux, ou retirez-le.',
      en: () => 'Go back to the page that it comes from, then correct one of the two, or remove it.',
    },
  }),
  'credit-unreadable': rule<{ credit: string; missing: 'author' | 'license' }>({
    severity: 'error',
    reason: {
      fr: ({ credit, missing }) =>
        `Le crédit « ${credit} » ne nomme pas ${missing === 'author' ? 'd’auteur' : 'de licence du registre'}.`,
      en: ({ credit, missing }) =>
        `The credit “${credit}” names no ${missing === 'author' ? 'author' : 'licence of the register'}.`,
    },
    remedy: {
      fr: () =>
        'Séparez par des virgules titre entre guillemets, auteur, licence, adresse et changements : `{credit="David Revoy, CC BY 4.0, https://exemple.org/canard, recadrée"}`.',
      en: () =>
        'Part title in quotes, author, licence, address and changes with commas: `{credit="David Revoy, CC BY 4.0, https://example.org/duck, cropped"}`.',
    },
  }),
  'reuse-incomplete': rule<{ path: string; missing: 'holder-missing' | 'license-missing' }>({
    severity: 'warning',
    reason: {
      fr: ({ path, missing }) =>
        `Ce que REUSE dit de \`${path}\` ne nomme pas ${missing === 'holder-missing' ? 'son auteur' : 'sa licence'}.`,
      en: ({ path, missing }) =>
        `What REUSE says of \`${path}\` does not name its ${missing === 'holder-missing' ? 'author' : 'licence'}.`,
    },
    remedy: {
      fr: ({ missing }) =>
        missing === 'holder-missing'
          ? 'Ajoutez une ligne `SPDX-FileCopyrightText: 2026 Nom`.'
          : 'Ajoutez une ligne `SPDX-License-Identifier: CC-BY-4.0`.',
      en: ({ missing }) =>
        missing === 'holder-missing'
          ? 'Add a line `SPDX-FileCopyrightText: 2026 Name`.'
          : 'Add a line `SPDX-License-Identifier: CC-BY-4.0`.',
    },
  }),
  'reuse-unreadable': rule<{ file: string; reason: string }>({
    severity: 'warning',
    reason: {
      fr: ({ file, reason }) => `\`${file}\` n’est pas un fichier REUSE lisible (${reason}).`,
      en: ({ file, reason }) => `\`${file}\` is not a readable REUSE file (${reason}).`,
    },
    remedy: {
      fr: () => 'Corrigez-le, par exemple avec `reuse lint` ; ce qu’il dit des images n’est pas pris en compte.',
      en: () => 'Correct it, for instance with `reuse lint`; what it says of pictures is not taken into account.',
    },
  }),
} as const;
