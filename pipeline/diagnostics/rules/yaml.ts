import { rule } from '../rule.js';

/** Rules about the YAML of a header: what the parser refuses, told to someone who writes books. */
export const yamlRules = {
  'yaml-colon': rule<{ text: string }>({
    severity: 'error',
    reason: {
      fr: ({ text }) => `Deux points suivis d’une espace, dans une valeur sans guillemets : « ${text} ».`,
      en: ({ text }) => `A colon followed by a space, in a value without quotes: “${text}”.`,
    },
    remedy: {
      fr: ({ text }) =>
        `Mettez la valeur entre guillemets droits : \`"${text.replaceAll('"', '\\"')}"\`. Si c’est une clef, vérifiez son retrait.`,
      en: ({ text }) =>
        `Put the value between straight quotes: \`"${text.replaceAll('"', '\\"')}"\`. If it is a key, check its indentation.`,
    },
  }),
  'yaml-missing-colon': rule<{ text: string }>({
    severity: 'error',
    reason: {
      fr: ({ text }) => `Cette ligne de l’en-tête n’est pas de la forme \`clef: valeur\` : « ${text} ».`,
      en: ({ text }) => `This line of the header is not of the form \`key: value\`: “${text}”.`,
    },
    remedy: {
      fr: () => 'Écrivez `clef: valeur` avec une espace après les deux points, ou `- élément` dans une liste.',
      en: () => 'Write `key: value` with a space after the colon, or `- item` in a list.',
    },
  }),
  'yaml-unclosed': rule<{ text: string }>({
    severity: 'error',
    reason: {
      fr: () => 'Un guillemet, un crochet ou une accolade de l’en-tête n’est pas fermé avant cet endroit.',
      en: () => 'A quote, a bracket or a brace of the header is not closed before this place.',
    },
    remedy: {
      fr: () => 'Fermez-le ; dans un texte entre guillemets doubles, un guillemet s’écrit `\\"`.',
      en: () => 'Close it; inside double quotes, a quote is written `\\"`.',
    },
  }),
  'yaml-after-value': rule<{ text: string }>({
    severity: 'error',
    reason: {
      fr: ({ text }) => `Quelque chose suit une valeur qui était déjà finie : « ${text} ».`,
      en: ({ text }) => `Something follows a value that was already complete: “${text}”.`,
    },
    remedy: {
      fr: () => 'Mettez toute la valeur entre guillemets droits, ou passez à la ligne.',
      en: () => 'Put the whole value between straight quotes, or start a new line.',
    },
  }),
  'yaml-special-character': rule<{ text: string }>({
    severity: 'error',
    reason: {
      fr: ({ text }) => `Une valeur sans guillemets ne peut pas commencer ainsi : « ${text} ».`,
      en: ({ text }) => `A value without quotes cannot begin like this: “${text}”.`,
    },
    remedy: {
      fr: ({ text }) => `Mettez-la entre guillemets droits : \`"${text.replaceAll('"', '\\"')}"\`.`,
      en: ({ text }) => `Put it between straight quotes: \`"${text.replaceAll('"', '\\"')}"\`.`,
    },
  }),
  'yaml-escape': rule<{ text: string }>({
    severity: 'error',
    reason: {
      fr: ({ text }) =>
        `Entre guillemets doubles, une barre oblique inverse annonce un caractère spécial : « ${text} ».`,
      en: ({ text }) => `Inside double quotes, a backslash announces a special character: “${text}”.`,
    },
    remedy: {
      fr: () => 'Doublez-la (`\\\\`), ou employez des guillemets simples.',
      en: () => 'Double it (`\\\\`), or use single quotes.',
    },
  }),
  'yaml-indent': rule<{ text: string }>({
    severity: 'error',
    reason: {
      fr: ({ text }) => `Cette ligne de l’en-tête n’est pas alignée avec ses voisines : « ${text} ».`,
      en: ({ text }) => `This line of the header is not aligned with its neighbours: “${text}”.`,
    },
    remedy: {
      fr: () => 'Alignez les clefs d’un même niveau, et les tirets d’une même liste, sur la même colonne.',
      en: () => 'Align the keys of one level, and the dashes of one list, on the same column.',
    },
  }),
  'yaml-tab': rule<{ text: string }>({
    severity: 'error',
    reason: {
      fr: () => 'L’en-tête est mis en retrait avec une tabulation, ce que le YAML interdit.',
      en: () => 'The header is indented with a tab, which YAML forbids.',
    },
    remedy: {
      fr: () => 'Remplacez chaque tabulation par deux espaces.',
      en: () => 'Replace each tab by two spaces.',
    },
  }),
  'yaml-duplicate-key': rule<{ text: string }>({
    severity: 'error',
    reason: {
      fr: ({ text }) => `Cette clef est déjà écrite plus haut : « ${text} ».`,
      en: ({ text }) => `This key is already written above: “${text}”.`,
    },
    remedy: {
      fr: () => 'Gardez une seule des deux lignes.',
      en: () => 'Keep only one of the two lines.',
    },
  }),
  'yaml-alias': rule<{ text: string }>({
    severity: 'error',
    reason: {
      fr: ({ text }) => `Le renvoi \`*${text}\` n’est pas accepté dans un en-tête.`,
      en: ({ text }) => `The alias \`*${text}\` is not accepted in a header.`,
    },
    remedy: {
      fr: () => 'Récrivez la valeur ; si c’est un texte qui commence par `*`, mettez-le entre guillemets droits.',
      en: () => 'Write the value again; if it is a text that begins with `*`, put it between straight quotes.',
    },
  }),
  'yaml-too-deep': rule<{ text: string }>({
    severity: 'error',
    reason: {
      fr: () => 'L’en-tête emboîte trop de listes ou de clefs.',
      en: () => 'The header nests too many lists or keys.',
    },
    remedy: {
      fr: () => 'Aucune clef du format ne demande plus de quatre niveaux : fermez les crochets et les accolades.',
      en: () => 'No key of the format needs more than four levels: close the brackets and the braces.',
    },
  }),
  'yaml-syntax': rule<{ text: string }>({
    severity: 'error',
    reason: {
      fr: ({ text }) => `Le YAML de l’en-tête n’est pas lisible ici : « ${text} ».`,
      en: ({ text }) => `The YAML of the header cannot be read here: “${text}”.`,
    },
    remedy: {
      fr: () => 'Vérifiez les deux points, les retraits et les guillemets de cette ligne et de la précédente.',
      en: () => 'Check the colons, the indentation and the quotes of this line and of the one before.',
    },
  }),
} as const;
